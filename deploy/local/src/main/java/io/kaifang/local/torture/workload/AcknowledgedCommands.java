package io.kaifang.local.torture.workload;

import io.kaifang.local.client.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How commands were answered, and the events of those that were answered with success. */
public final class AcknowledgedCommands {
    /**
     * An event that an answer named.
     *
     * @param position in the service's store
     * @param about an id that the event must name
     */
    public record AcknowledgedEvent(String service, long position, String about) {}

    private final List<AcknowledgedEvent> events = new ArrayList<>();
    private final AtomicLong successes = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /** Notes how a command was answered. Answers the same. */
    Optional<ApiResponse> note(Optional<ApiResponse> answer, String about) {
        if (answer.isEmpty()) {
            unanswered.incrementAndGet();
        } else if (answer.get().isSuccess()) {
            successes.incrementAndGet();
            add(answer.get().consistencyToken(), about);
        } else {
            refusals.incrementAndGet();
        }
        return answer;
    }

    private synchronized void add(String token, String about) {
        events.addAll(eventsOf(token, about));
    }

    /** What a token of the form {@code service:position,position;service:position} names. */
    static List<AcknowledgedEvent> eventsOf(String token, String about) {
        List<AcknowledgedEvent> events = new ArrayList<>();
        for (String store : token.isEmpty() ? new String[0] : token.split(";", -1)) {
            String[] named = store.split(":", 2);
            for (String position : named[1].split(",", -1)) {
                events.add(new AcknowledgedEvent(named[0], Long.parseLong(position), about));
            }
        }
        return events;
    }

    public synchronized List<AcknowledgedEvent> events() {
        return List.copyOf(events);
    }

    public long successes() {
        return successes.get();
    }

    public long refusals() {
        return refusals.get();
    }

    public long unanswered() {
        return unanswered.get();
    }
}
