package io.kaifang.backbone.store;

import static io.kaifang.backbone.store.append.OpenAppend.append;
import static io.kaifang.backbone.store.append.OpenAppend.sourced;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.append.OpenAppend;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** For any criteria that Axon allows, the store finds and guards exactly the events that Axon itself would match. */
class CriteriaTest {
    private static final int TIMES = 120;

    private final TestDatabase database = TestDatabase.of("criteria");
    private final Random random = new Random(20261124);

    @Test
    void what_is_sourced_and_what_conflicts_is_what_axon_matches() throws Exception {
        try (var engine = database.engine()) {
            for (int i = 0; i < TIMES; i++) {
                var criteria = criteria();
                var marker = sourced(engine, criteria);
                var event = event();
                boolean matches = criteria.matches(event.event().type().qualifiedName(), event.tags());
                accepted(engine, event);
                assertThat(append(engine, criteria, marker, event()))
                        .as("%s after %s of %s", criteria, event.event().type(), event.tags())
                        .succeedsWithin(Duration.ofSeconds(20))
                        .isEqualTo(!matches);
                assertThat(found(engine, criteria).contains(event.event().identifier()))
                        .as("%s among %s", event.event(), criteria)
                        .isEqualTo(matches);
            }
        }
    }

    private EventCriteria criteria() {
        return switch (random.nextInt(8)) {
            case 0 -> EventCriteria.havingAnyTag();
            case 1 -> EventCriteria.havingAnyTag().andBeingOneOfTypes(types());
            case 2 -> EventCriteria.havingTags(tags(1));
            case 3 -> EventCriteria.havingTags(tags(2)).andBeingOneOfTypes(types());
            case 4 -> EventCriteria.havingTags(tags(2)).or().havingAnyTag();
            case 5 ->
                EventCriteria.havingTags(tags(1))
                        .or()
                        .havingTags("of", "t0", "of", "t1")
                        .andBeingOneOfTypes(types());
            case 6 -> EventCriteria.either(List.of());
            default -> EventCriteria.either(criteria(), criteria());
        };
    }

    private TaggedEventMessage<?> event() {
        return OpenAppend.event("type" + random.nextInt(4), tags(3).toArray(Tag[]::new));
    }

    /** At most that many, and at least one, because no tags would mean any tag. */
    private Set<Tag> tags(int most) {
        var tags = new HashSet<Tag>();
        for (int i = random.nextInt(1, most + 1); i > 0; i--) {
            tags.add(new Tag("of", "t" + random.nextInt(5)));
        }
        return tags;
    }

    private Set<QualifiedName> types() {
        var types = new HashSet<QualifiedName>();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            types.add(new QualifiedName("type" + random.nextInt(4)));
        }
        return types;
    }

    private static List<String> found(PostgresEventStorageEngine engine, EventCriteria criteria) {
        var stream = engine.source(SourcingCondition.conditionFor(criteria), null);
        return Stream.iterate(stream.next(), Optional::isPresent, (Optional<Entry<EventMessage>> _) -> stream.next())
                .map(entry -> entry.orElseThrow().message().identifier())
                .toList();
    }

    private static void accepted(PostgresEventStorageEngine engine, TaggedEventMessage<?> event) {
        assertThat(append(engine, EventCriteria.havingTags("no", "one"), ConsistencyMarker.ORIGIN, event))
                .succeedsWithin(Duration.ofSeconds(20))
                .isEqualTo(true);
    }
}
