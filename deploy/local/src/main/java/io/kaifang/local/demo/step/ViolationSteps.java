package io.kaifang.local.demo.step;

import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Seventh: misuse is reported and recorded as a violation, and access is closed in public. */
public record ViolationSteps(StepReport report, Participants participants) {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    /** Answers how long it took from the answer to the measure to the first refused read. */
    public Duration closeAccess(String listing, String agreement, String user) {
        String violation = recordViolation(agreement, reportMisuse(listing, agreement));
        Duration took = close(listing, violation, participants.account(user), user);
        report.eventually(
                "the violation is public",
                () -> participants.anybody().get("/violations").text(),
                text -> text.contains(violation));
        report.detail("the violation is public");
        return took;
    }

    private String reportMisuse(String listing, String agreement) {
        report.step("Somebody reports misuse");
        Map<String, String> misuse = Map.of(
                "listing", listing,
                "agreement", agreement,
                "facts", "数据被用于药品营销,超出协议场景");
        return report.expectSuccess(
                        "the report was accepted, from somebody without an account",
                        participants.anybody().post("/misuse-reports", misuse))
                .field("report");
    }

    private String recordViolation(String agreement, String misuseReport) {
        report.step("The authority records a violation");
        Map<String, String> violation = Map.of(
                "agreement", agreement,
                "kind", "BEYOND_SCENARIO",
                "report", misuseReport);
        return report.expectSuccess(
                        "the violation was recorded",
                        participants.account("authority").post("/violations", violation))
                .field("violation");
    }

    private Duration close(String listing, String violation, ApiClient reader, String user) {
        report.step("The data centre closes access, and makes it public");
        String path = UseSteps.anyRow(listing);
        report.expect(reader.get(path).status() == 200, "until now " + user + " still reads");
        Map<String, Object> measure = Map.of(
                "measure", "CLOSE",
                "reason", Map.of("zh", "超出协议约定的场景使用数据", "en", "Used beyond the agreed scenario"),
                "publicity", "PUBLISHED");
        ApiResponse closed = participants.dataCentre().post("/violations/" + violation + "/measures", measure);
        Instant answered = Instant.now();
        report.expectSuccess("the measure was taken", closed);
        ApiResponse refused = report.eventually("access is closed", 403, () -> reader.get(path));
        Duration took = Duration.between(answered, Instant.now());
        report.expectRefusal(ExpectedRefusal.ACCESS_CLOSED, 403, refused);
        report.detail("the first refusal came " + took.toMillis() + " ms after the measure, "
                + (took.compareTo(ONE_SECOND) < 0
                        ? "within a second"
                        : "later than the second that is promised: this machine is very busy"));
        return took;
    }
}
