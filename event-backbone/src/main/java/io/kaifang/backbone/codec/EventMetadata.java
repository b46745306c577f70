package io.kaifang.backbone.codec;

import io.kaifang.contracts.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event beside its payload.
 *
 * @param source the service whose store holds it: {@code catalog}
 * @param position its place in that store; unique, but not the order of commits
 * @param tx the 64-bit transaction id that stored it: with a source's stable bound it says what is complete
 * @param eventId unique for ever
 * @param actor who acted
 * @param onBehalfOf for whom, if for somebody else
 * @param correlationId the request that it all began with
 * @param causationId the event that a policy reacted to, if one did
 * @param traceparent W3C trace context
 * @param time when it was decided (UTC)
 */
public record EventMetadata(
        String source,
        long position,
        long tx,
        String eventId,
        Actor actor,
        @Nullable String onBehalfOf,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        Instant time) {}
