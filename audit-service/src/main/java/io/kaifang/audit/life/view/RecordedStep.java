package io.kaifang.audit.life.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a life, as the index finds it.
 *
 * @param index of its entry on the ledger
 * @param eventId under which its service knows it
 * @param time by the service's clock (UTC)
 * @param actor pseudonymous id of who acted
 * @param onBehalfOf for whom, if for somebody else
 * @param outcome in one word
 * @param article of the measures
 * @param causation the event that led to it
 * @param cause the entry of that event, once it is on the ledger and while it is shown
 * @param orderTime never before that of its cause
 * @param depth how many causes stand before it at that time
 */
public record RecordedStep(
        long index,
        String eventId,
        String type,
        Instant time,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String outcome,
        @Nullable String article,
        @Nullable String causation,
        @Nullable Long cause,
        Instant orderTime,
        int depth) {

    /** Its place among all steps, by causation and time. */
    public List<String> key() {
        return List.of(orderTime.toString(), Integer.toString(depth), Long.toString(index));
    }
}
