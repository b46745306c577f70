package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.DemoApplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fourth: an application for conditional data, from an incomplete form to the agency's approval. */
public record ApplicationSteps(StepReport report, Participants participants) {
    /** What is asked for and agreed upon. */
    static final List<String> FIELDS = List.of("随访编号", "性别", "区", "随访日期", "慢性病种类", "收缩压", "舒张压", "规律服药");

    private static final int REQUESTS_A_MINUTE = 600;

    /** Applies with a document missing, is refused, completes the form, submits again. Answers the application. */
    public String applyTwice(String listing, String user, Duration term) {
        ApiClient applicant = participants.account(user);
        List<String> codes = materials(listing, user);
        report.step(user + " asks for a field that the data set doesn't have");
        report.expect(422, apply(applicant, listing, form(applicant, List.of("工资"), codes, term)));
        report.step(user + " applies, with one document missing");
        List<String> oneMissing = codes.subList(1, codes.size());
        String id = report.expect(201, apply(applicant, listing, form(applicant, FIELDS, oneMissing, term)))
                .field("application");
        refuseAsIncomplete("/applications/" + id);
        report.step(user + " completes it and submits it again");
        ApiResponse amended =
                applicant.post("/applications/" + id + "/amendments", form(applicant, FIELDS, codes, term));
        report.expect(amended.status() == 200, "it was accepted, as revision 2");
        return id;
    }

    /** Applies with everything that is asked for. Answers the application. */
    public String apply(String listing, String user, Duration term) {
        ApiClient applicant = participants.account(user);
        return report.expect(201, apply(applicant, listing, form(applicant, FIELDS, materials(listing, user), term)))
                .field("application");
    }

    private void refuseAsIncomplete(String application) {
        ApiClient dataCentre = participants.dataCentre();
        report.step("The data centre cannot accept it as it is");
        report.expectRefusal(
                ExpectedRefusal.INCOMPLETE_APPLICATION, 409, dataCentre.post(application + "/acceptance", Map.of()));
        report.step("It refuses it as incomplete, and says everything that is missing");
        ApiResponse refused = report.expect(200, dataCentre.post(application + "/incompleteness", Map.of()));
        refused.json()
                .path("reasons")
                .forEach(reason ->
                        report.detail("· " + reason.path("message").path("en").asText()));
    }

    private List<String> materials(String listing, String user) {
        report.step(user + " reads, once and completely, what an applicant hands in");
        JsonNode materials = report.eventually(
                        "the materials are listed",
                        200,
                        () -> participants.anybody().get("/listings/" + listing + "/materials"))
                .json()
                .path("materials");
        List<String> codes = new ArrayList<>();
        materials.forEach(material -> {
            codes.add(material.path("code").asText());
            report.detail(material.path("code").asText() + ": "
                    + material.path("title").path("zh").asText());
        });
        report.expect(!codes.isEmpty(), codes.size() + " documents are asked for");
        return codes;
    }

    /** The data centre accepts it, a clerk of another agency is refused, the agency's clerk approves. */
    public void review(String application, String agency, String otherAgency) {
        String path = "/applications/" + application;
        report.step("The data centre accepts it and hands it to the agency as a work order");
        JsonNode accepted = report.expect(200, participants.dataCentre().post(path + "/acceptance", Map.of()))
                .json();
        report.expect(
                accepted.hasNonNull("due") || accepted.hasNonNull("dueUnknown"),
                "the agency has until " + accepted.path("due").asText("a day not yet known")
                        + ", five working days by China's calendar");
        report.step("The clerk of another agency tries to decide");
        report.expectRefusal(
                ExpectedRefusal.WRONG_AGENCY,
                403,
                participants.clerk(otherAgency).post(path + "/approval", Map.of()));
        report.step("The clerk of " + agency + " approves");
        report.expect(200, participants.clerk(agency).post(path + "/approval", Map.of()));
    }

    private static ApiResponse apply(ApiClient applicant, String listing, Map<String, Object> form) {
        return applicant.post("/applications", Map.of("listing", listing, "form", form));
    }

    private static Map<String, Object> form(
            ApiClient applicant, List<String> fields, List<String> codes, Duration term) {
        var use = new DemoApplication.Use(fields, List.of("API", "DOWNLOAD"), REQUESTS_A_MINUTE, term.toString());
        return DemoApplication.json(
                use, codes.stream().map(code -> attach(applicant, code)).toList());
    }

    private static DemoApplication.Document attach(ApiClient applicant, String code) {
        ApiResponse stored = applicant.uploadForm("/attachments", code + ".pdf", DemoApplication.pdf(code));
        if (!stored.isSuccess()) {
            throw new JourneyStopped("the document " + code + " was not accepted: " + stored.problem());
        }
        return new DemoApplication.Document(code, stored.field("attachment"));
    }
}
