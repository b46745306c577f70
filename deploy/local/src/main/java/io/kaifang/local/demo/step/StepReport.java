package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiResponse;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Prints the journey's steps as they are done, and stops it at the first answer that is not as it must be. */
public final class StepReport {
    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final PrintStream out;
    private final Instant started = Instant.now();
    private final Map<ExpectedRefusal, String> refusals = new EnumMap<>(ExpectedRefusal.class);
    private int step;

    public StepReport(PrintStream out) {
        this.out = out;
    }

    public void chapter(String title) {
        out.println();
        out.println("── " + title + " " + "─".repeat(Math.max(3, 100 - title.length())));
    }

    /** Prints what is done now, with its number. */
    public void step(String what) {
        step++;
        out.printf("%3d. %s%n", step, what);
    }

    /** Prints what came back. */
    void detail(String text) {
        text.lines().forEach(line -> out.println("       " + line));
    }

    /** Requires that status; answers the response. */
    ApiResponse expect(int status, ApiResponse response) {
        if (response.status() != status) {
            throw stopped("expected status " + status + ", got " + response.problem() + System.lineSeparator()
                    + response.text());
        }
        if (status >= 400) {
            detail("refused: " + response.problem());
            response.json().path("faults").forEach(this::printFault);
        }
        return response;
    }

    private void printFault(JsonNode fault) {
        detail("  · " + fault.path("field").asText() + ": "
                + fault.path("message").asText());
    }

    /** Requires success; answers the response. */
    ApiResponse expectSuccess(String sentence, ApiResponse response) {
        if (!response.isSuccess()) {
            throw stopped("it is not so that " + sentence + ": " + response.problem());
        }
        detail("✓ " + sentence);
        return response;
    }

    /** Requires a refusal that belongs to the journey, and notes its problem type. */
    void expectRefusal(ExpectedRefusal refusal, int status, ApiResponse response) {
        refusals.put(refusal, expect(status, response).field("type"));
    }

    /** Requires that the sentence is true. */
    void expect(boolean truth, String sentence) {
        if (!truth) {
            throw stopped("it is not so that " + sentence);
        }
        detail("✓ " + sentence);
    }

    /** Asks again until the answer fits, for what follows from events. */
    <T> T eventually(String sentence, Supplier<T> question, Predicate<T> fits) {
        Instant deadline = Instant.now().plus(TIMEOUT);
        T last = question.get();
        while (!fits.test(last)) {
            if (Instant.now().isAfter(deadline)) {
                throw stopped("after " + TIMEOUT.toSeconds() + " s it is still not so that " + sentence
                        + "; last seen: " + last);
            }
            pause();
            last = question.get();
        }
        return last;
    }

    /** Asks again until the answer has that status. */
    ApiResponse eventually(String sentence, int status, Supplier<ApiResponse> question) {
        return eventually(sentence, question, response -> response.status() == status);
    }

    /** The problem type of each refusal that was expected and came. */
    public Map<ExpectedRefusal, String> refusals() {
        return refusals;
    }

    /** Since the report began. */
    public Duration duration() {
        return Duration.between(started, Instant.now());
    }

    private JourneyStopped stopped(String why) {
        return new JourneyStopped("step " + step + ": " + why);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted", e);
        }
    }
}
