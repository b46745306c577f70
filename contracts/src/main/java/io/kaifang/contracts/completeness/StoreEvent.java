package io.kaifang.contracts.completeness;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.id.StoreId;
import java.time.Instant;

/** Facts about a service's own store. Every service that decides publishes them, on its own topic. */
@EventsOf("every-service")
public sealed interface StoreEvent extends DomainEvent {

    /**
     * All that the store holds of the transactions {@code [fromTransaction, belowTransaction)}, which have ended: nothing more
     * can come of them. The next statement begins where this one ends, and so covers this one.
     *
     * @param firstPosition lowest position of the range, as lastPosition is the highest; other ranges' may lie between
     * @param digest SHA-256 over the range's events by transaction and position, a line {@code <position> <id> <SHA-256 of the
     *     canonical event, hex>\n} each
     */
    @EventType(name = RangeStated.TYPE)
    record RangeStated(
            StoreId store,
            long fromTransaction,
            long belowTransaction,
            long firstPosition,
            long lastPosition,
            long count,
            Sha256 digest,
            Instant at)
            implements StoreEvent {
        public static final String TYPE = "io.kaifang.store.range-stated";

        @Override
        public Subject subject() {
            return store.subject();
        }
    }
}
