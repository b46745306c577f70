package io.kaifang.backbone.decision;

import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from; stored with every event that the command decides.
 *
 * @param actor who acts
 * @param onBehalfOf for whom, such as {@code agency/health-commission}
 * @param correlationId the id of the request that started everything
 * @param cause the event that a policy reacted to, or null for a command from outside
 * @param traceparent W3C trace context
 */
public record Origin(
        Actor actor,
        @Nullable Subject onBehalfOf,
        String correlationId,
        @Nullable Cause cause,
        @Nullable String traceparent) {

    public static Origin of(Actor actor, String correlationId) {
        return new Origin(actor, null, correlationId, null, null);
    }

    public Origin onBehalfOf(@Nullable Subject principal) {
        return new Origin(actor, principal, correlationId, cause, traceparent);
    }

    public Origin causedBy(Cause because) {
        return new Origin(actor, onBehalfOf, correlationId, because, traceparent);
    }

    public Origin traced(@Nullable String parent) {
        return new Origin(actor, onBehalfOf, correlationId, cause, parent);
    }
}
