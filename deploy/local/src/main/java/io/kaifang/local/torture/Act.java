package io.kaifang.local.torture;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** One thing after the other, as a person does it who asks again when nobody answers. */
final class Act {
    private static final Duration TIMEOUT = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Promises promises;

    Act(Promises promises) {
        this.promises = promises;
    }

    /** Something that is asked or told over HTTP. */
    interface Asking {
        Optional<Reply> ask() throws InterruptedException;
    }

    /** Sends a command that may be sent twice, until there is an answer. Whether it was success. */
    boolean insist(String about, Asking command) throws InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            var answer = promises.note(command.ask(), about);
            if (answer.isPresent()) {
                return answer.get().success();
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    /** Asks until it is so; empty if it doesn't become so. */
    Optional<Reply> await(Asking question, Predicate<Reply> so) throws InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            var answer = question.ask().filter(so);
            if (answer.isPresent()) {
                return answer;
            }
            Thread.sleep(PAUSE);
        }
        return Optional.empty();
    }
}
