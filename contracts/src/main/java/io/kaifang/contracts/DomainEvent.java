package io.kaifang.contracts;

import java.time.Instant;
import java.util.Set;

/**
 * A fact that a service decided. Plain record, never personal data: persons appear as pseudonymous ids and salted
 * commitments. Name and version are in {@link EventType}.
 */
public interface DomainEvent {

    /** The entity whose history this belongs to: key on Kafka, {@code subject} of the CloudEvent. */
    Subject subject();

    /** When it was decided (UTC). */
    Instant at();

    /** What decisions can find it by. Stable ids and normalised keys only. */
    default Set<Tag> tags() {
        return Set.of(subject().tag());
    }
}
