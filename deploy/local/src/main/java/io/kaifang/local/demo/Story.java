package io.kaifang.local.demo;

import io.kaifang.local.demo.Outcome.Refusal;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells the journey as it goes, and stops it at the first thing that does not come out as it must. */
final class Story {
    private final PrintStream out;
    private final Instant begun = Instant.now();
    private final Map<Refusal, String> refusals = new EnumMap<>(Refusal.class);
    private int step;

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("── " + title + " " + "─".repeat(Math.max(3, 100 - title.length())));
    }

    /** What is done now. */
    void step(String what) {
        step++;
        out.printf("%3d. %s%n", step, what);
    }

    /** What came back. */
    void says(String line) {
        line.lines().forEach(one -> out.println("       " + one));
    }

    /** Expects that status and returns the answer. */
    Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new JourneyStopped("step " + step + ": expected status " + status + ", got " + answer.problem()
                    + System.lineSeparator() + answer.text());
        }
        if (status >= 400) {
            says("refused: " + answer.problem());
            answer.json()
                    .path("faults")
                    .forEach(fault -> says("  · " + fault.path("field").asText() + ": "
                            + fault.path("message").asText()));
        }
        return answer;
    }

    /** Expects a refusal that the journey must meet, and remembers it. */
    Answer refused(Refusal refusal, int status, Answer answer) {
        refusals.put(refusal, expect(status, answer).json().path("type").asText());
        return answer;
    }

    Map<Refusal, String> refusals() {
        return refusals;
    }

    void expect(boolean truth, String sentence) {
        if (!truth) {
            throw new JourneyStopped("step " + step + ": it is not so that " + sentence);
        }
        says("✓ " + sentence);
    }

    /** Asks again until it is so; for what follows from events. */
    <T> T eventually(String sentence, Duration patience, Supplier<T> ask, Predicate<T> so) {
        Instant end = Instant.now().plus(patience);
        T last = ask.get();
        while (!so.test(last)) {
            if (Instant.now().isAfter(end)) {
                throw new JourneyStopped("step " + step + ": after " + patience.toSeconds()
                        + " s it is still not so that " + sentence + "; last seen: " + last);
            }
            pause();
            last = ask.get();
        }
        return last;
    }

    void eventually(String sentence, Duration patience, BooleanSupplier so) {
        eventually(sentence, patience, so::getAsBoolean, Boolean::booleanValue);
    }

    Duration sinceBegun() {
        return Duration.between(begun, Instant.now());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted");
        }
    }
}
