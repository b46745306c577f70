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
 * @param actor pseudonymous id of the one who acted
 * @param onBehalfOf for whom, if for somebody else
 * @param outcome in one word
 * @param article of the measures
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
        Causation causation) {

    /**
     * What led to the step, and its place behind that.
     *
     * @param event that led to it
     * @param entry of that event, once it is on the ledger and while it is shown
     * @param orderTime never before that of the cause
     * @param depth how many causes stand before the step at that time
     */
    public record Causation(
            @Nullable String event, @Nullable Long entry, Instant orderTime, int depth) {}

    /** Its place among all steps, by causation and time. */
    public List<String> key() {
        return List.of(causation.orderTime().toString(), Integer.toString(causation.depth()), Long.toString(index));
    }
}
