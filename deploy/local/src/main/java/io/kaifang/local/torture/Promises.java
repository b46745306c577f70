package io.kaifang.local.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What was promised: the events of each command that was answered with success. */
final class Promises {
    /**
     * An event that somebody was told of.
     *
     * @param position in the service's store
     * @param about an id that the event must name
     */
    record Promise(String service, long position, String about) {}

    private final List<Promise> made = new ArrayList<>();
    private final AtomicLong successes = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /** Notes how a command was answered. Answers the same. */
    Optional<Reply> note(Optional<Reply> answer, String about) {
        if (answer.isEmpty()) {
            unanswered.incrementAndGet();
        } else if (answer.get().success()) {
            successes.incrementAndGet();
            keep(answer.get().token(), about);
        } else {
            refusals.incrementAndGet();
        }
        return answer;
    }

    private synchronized void keep(String token, String about) {
        for (String part : token.isEmpty() ? new String[0] : token.split(";", -1)) {
            String[] named = part.split(":", 2);
            for (String position : named[1].split(",", -1)) {
                made.add(new Promise(named[0], Long.parseLong(position), about));
            }
        }
    }

    synchronized List<Promise> made() {
        return List.copyOf(made);
    }

    long successes() {
        return successes.get();
    }

    long refusals() {
        return refusals.get();
    }

    long unanswered() {
        return unanswered.get();
    }
}
