package io.kaifang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Last: what the ledger tells of the data set, and that it can be verified. */
final class TheLedger {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Story story;
    private final Cast cast;
    private final Suite suite;

    TheLedger(Story story, Cast cast, Suite suite) {
        this.story = story;
        this.cast = cast;
        this.suite = suite;
    }

    /** Returns the types of its events, in the order of its life. */
    List<String> tell(String listing) {
        story.step("A regulator asks for the whole life of the data set " + listing);
        List<JsonNode> steps = story.eventually(
                "the ledger has heard of the measure", TIMEOUT, () -> life(listing), life -> life.stream()
                        .anyMatch(step -> step.path("type").asText().contains("measure-taken")));
        steps.forEach(step -> story.says("%s  %-60s %s"
                .formatted(
                        step.path("time").asText(),
                        step.path("words").path("zh").asText() + " · "
                                + step.path("words").path("en").asText(),
                        step.path("article").asText(""))));
        story.expect(
                steps.stream().allMatch(step -> step.path("proof").asText().startsWith("c2sp.org/tlog-proof@v1")),
                "each of the " + steps.size() + " steps carries its inclusion proof");
        return steps.stream().map(step -> step.path("type").asText()).toList();
    }

    void verify(String listing) throws InterruptedException {
        story.step("He takes it home as one evidence package, and verifies that offline");
        Path file = suite.takenHome().resolve(listing + ".zip");
        Answer fetched = cast.account("auditor").download("/audit/lifecycle/dataset/" + listing + "/package", file);
        story.expect(fetched.status() == 200, "the package was handed out");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int outcome =
                VerifyLedgerCommand.run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        story.says(said.toString(StandardCharsets.UTF_8).strip());
        story.expect(outcome == 0, "the life of the data set is verified against the signed checkpoint");
    }

    private List<JsonNode> life(String listing) {
        List<JsonNode> steps = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = story.expect(
                            200,
                            cast.account("auditor").get("/audit/lifecycle/dataset/" + listing + "?limit=100" + cursor))
                    .json();
            page.path("items").forEach(steps::add);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return steps;
    }
}
