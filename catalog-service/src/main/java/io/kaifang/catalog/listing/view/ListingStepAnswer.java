package io.kaifang.catalog.listing.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a listing's life.
 *
 * @param type the event's name
 * @param actor pseudonymous; for its agency and overseers only
 */
public record ListingStepAnswer(
        String type,
        Instant at,
        @Nullable String actor,
        @Nullable String workOrder,
        @Nullable String reason) {
    static ListingStepAnswer of(ListingStepRow step, boolean withActor) {
        return new ListingStepAnswer(step.type, step.at, withActor ? step.actor : null, step.workOrder, step.reason);
    }
}
