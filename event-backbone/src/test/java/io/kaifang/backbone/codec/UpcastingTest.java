package io.kaifang.backbone.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Upcaster;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.UnknownEventType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UpcastingTest {
    private static final String LIT = "io.kaifang.lamps.lamp-lit";

    @EventsOf("lamps")
    private sealed interface LampEvent extends DomainEvent {
        @Override
        default Subject subject() {
            return new Subject("lamp", "1");
        }
    }

    @EventType(
            name = LIT,
            version = 3,
            liftedBy = {Brighter.class, Named.class})
    private record LampLit(int lumen, String lamp, Instant at) implements LampEvent {}

    private static final class Brighter implements Upcaster {
        @Override
        public ObjectNode lift(ObjectNode older) {
            return older.put("lumen", older.remove("watt").intValue() * 10);
        }
    }

    private static final class Named implements Upcaster {
        @Override
        public ObjectNode lift(ObjectNode older) {
            return older.put("lamp", "lamp " + older.remove("number").intValue());
        }
    }

    @EventsOf("careless")
    sealed interface CarelessEvent extends DomainEvent {}

    @EventType(name = "io.kaifang.careless.changed", version = 2)
    record Changed(Instant at) implements CarelessEvent {
        @Override
        public Subject subject() {
            return new Subject("careless", "1");
        }
    }

    private final EventCodec codec = EventCodec.of(LampEvent.class);

    @Test
    void each_older_version_goes_through_every_step_after_it() {
        String at = "\"at\":\"2026-11-22T04:00:00Z\"}";
        var lit = new LampLit(600, "lamp 7", Instant.parse("2026-11-22T04:00:00Z"));
        assertThat(codec.read(LIT, 1, "{\"watt\":60,\"number\":7," + at)).isEqualTo(lit);
        assertThat(codec.read(LIT, 2, "{\"lumen\":600,\"number\":7," + at)).isEqualTo(lit);
        assertThat(codec.read(LIT, 3, codec.write(lit))).isEqualTo(lit);
    }

    @Test
    void a_version_that_never_was_or_is_yet_to_come_is_refused() {
        assertThatThrownBy(() -> codec.read(LIT, 4, "{}")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> codec.read(LIT, 0, "{}")).isInstanceOf(UnknownEventType.class);
    }

    @Test
    void a_new_version_without_its_upcasters_does_not_start() {
        assertThatThrownBy(() -> EventCodec.of(CarelessEvent.class))
                .hasMessageContaining("io.kaifang.careless.changed, version 2, needs 1 upcasters and names 0");
    }
}
