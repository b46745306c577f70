package io.kaifang.local.client;

import java.time.Duration;
import java.util.Optional;

/** Asks again, after a pause, until there is an answer or the time is over. */
public final class Polling {
    private Polling() {}

    /** Something that has no answer yet. */
    @FunctionalInterface
    public interface Question<T> {
        Optional<T> ask() throws InterruptedException;
    }

    /** The first answer; empty if there was none in time. */
    public static <T> Optional<T> until(Duration timeout, Duration pause, Question<T> question)
            throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer;
            }
            Thread.sleep(pause);
        }
        return Optional.empty();
    }
}
