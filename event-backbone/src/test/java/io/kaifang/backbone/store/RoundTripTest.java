package io.kaifang.backbone.store;

import static io.kaifang.backbone.store.append.OpenAppend.append;
import static io.kaifang.backbone.store.append.OpenAppend.event;
import static io.kaifang.backbone.store.append.OpenAppend.sourced;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** Counts round trips between driver and server. */
class RoundTripTest {
    private static final int TIMES = 20;

    private final TestDatabase database = TestDatabase.of("round-trips");

    @Test
    void an_append_is_one_round_trip_and_so_is_a_sourcing() throws Exception {
        var settings = new HashMap<>(database.settings());
        try (var proxy = new CountingProxy(Integer.parseInt(settings.get("KAIFANG_DB_PORT")))) {
            settings.put("KAIFANG_DB_PORT", Integer.toString(proxy.port()));
            var pool = TestDatabase.existing(settings).pool(1);
            try (var engine = new PostgresEventStorageEngine(pool, new PlainPayloads())) {
                appendToNew(engine);
                long before = proxy.turns();
                for (int i = 0; i < TIMES; i++) {
                    appendToNew(engine);
                }
                assertThat(proxy.turns() - before).isEqualTo(TIMES);

                sourced(engine, EventCriteria.havingTags("a", "1"));
                assertThat(proxy.turns() - before).isEqualTo(TIMES + 1);
            }
        }
    }

    /** Several events, several tags, and a condition of several kinds. */
    private static void appendToNew(PostgresEventStorageEngine engine) {
        var a = new Tag("a", UUID.randomUUID().toString());
        var b = new Tag("b", UUID.randomUUID().toString());
        var type = "type-" + UUID.randomUUID();
        var criteria = EventCriteria.havingTags(a)
                .or(EventCriteria.havingTags(a, b))
                .or(EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName(type)));
        assertThat(append(engine, criteria, ConsistencyMarker.ORIGIN, event(type, a, b), event("t", b)))
                .succeedsWithin(Duration.ofSeconds(20))
                .isEqualTo(true);
    }
}
