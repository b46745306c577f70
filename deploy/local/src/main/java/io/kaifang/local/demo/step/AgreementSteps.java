package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.DemoRules;
import java.util.Map;

/** Fifth: the agreement on conditional data, from its draft to its entry into force. */
public record AgreementSteps(StepReport report, Participants participants, DemoRules rules) {
    private static final int LINES_SHOWN = 6;

    /** Both sign, and the authority reviews it where the city asks for that. Answers the agreement. */
    public String sign(String application, String user, String agency) {
        ApiClient applicant = participants.account(user);
        String agreement = awaitDraft(applicant, application);
        String path = "/agreements/" + agreement;
        report.step(user + " reads the agreement " + agreement + " and signs it");
        ApiResponse text = report.expect(200, applicant.getAs("text/plain", path + "/text"));
        text.text().lines().limit(LINES_SHOWN).forEach(report::detail);
        Map<String, String> signature = Map.of("textSha256", text.etag());
        report.expectSuccess("the data user signed", applicant.post(path + "/signatures", signature));
        report.step("The clerk of " + agency + " signs");
        report.expectSuccess("the agency signed", participants.clerk(agency).post(path + "/signatures", signature));
        if (rules.reviewsAgreements()) {
            report.step("The authority reviews it, as this city's rules ask");
            report.expectSuccess(
                    "the authority has no objection",
                    participants.account("authority").post(path + "/review", Map.of("outcome", "PASSED")));
        }
        report.eventually("it is in force", () -> applicant.get(path).field("stage"), "IN_FORCE"::equals);
        report.detail("in force");
        return agreement;
    }

    private String awaitDraft(ApiClient applicant, String application) {
        JsonNode found = report.eventually(
                "the agreement was drawn up",
                () -> applicant.get("/agreements?application=" + application).json(),
                answer -> !answer.path("items").isEmpty());
        return found.path("items").path(0).path("agreement").asText();
    }
}
