package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import io.kaifang.local.client.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Last: the data set's life as the ledger records it, and its verification. */
public record LedgerSteps(StepReport report, Participants participants) {
    /** Answers the types of the data set's events, in the order of its life. */
    public List<String> showLife(String listing) {
        report.step("A regulator asks for the whole life of the data set " + listing);
        List<JsonNode> steps = report.eventually(
                "the ledger has recorded the measure",
                () -> life(listing),
                life -> life.stream()
                        .anyMatch(step -> step.path("type").asText().contains("measure-taken")));
        steps.forEach(step -> report.detail("%s  %-60s %s"
                .formatted(
                        step.path("time").asText(),
                        step.path("words").path("zh").asText() + " · "
                                + step.path("words").path("en").asText(),
                        step.path("article").asText(""))));
        report.expect(
                steps.stream().allMatch(step -> step.path("proof").asText().startsWith("c2sp.org/tlog-proof@v1")),
                "each of the " + steps.size() + " steps carries its inclusion proof");
        return steps.stream().map(step -> step.path("type").asText()).toList();
    }

    /** Downloads the evidence package of that life and verifies it. */
    public void verify(String listing, Path folder) throws InterruptedException {
        report.step("He downloads it as one evidence package, and verifies that offline");
        Path file = folder.resolve(listing + ".zip");
        ApiResponse fetched = participants.auditor().download("/audit/lifecycle/dataset/" + listing + "/package", file);
        report.expect(fetched.status() == 200, "the package was downloaded");
        var output = new ByteArrayOutputStream();
        int code = VerifyLedgerCommand.run(
                List.of(file.toString()), new PrintStream(output, true, StandardCharsets.UTF_8));
        report.detail(output.toString(StandardCharsets.UTF_8).strip());
        report.expect(code == 0, "the life of the data set is verified against the signed checkpoint");
    }

    private List<JsonNode> life(String listing) {
        List<JsonNode> steps = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = report.expect(
                            200,
                            participants.auditor().get("/audit/lifecycle/dataset/" + listing + "?limit=100" + cursor))
                    .json();
            page.path("items").forEach(steps::add);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return steps;
    }
}
