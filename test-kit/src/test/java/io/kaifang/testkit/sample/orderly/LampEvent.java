package io.kaifang.testkit.sample.orderly;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import java.time.Instant;

@EventsOf("orderly")
sealed interface LampEvent extends DomainEvent {
    @EventType(name = "io.kaifang.sample.lamp-lit")
    record LampLit(Instant at) implements LampEvent {
        @Override
        public Subject subject() {
            return new Subject("lamp", "1");
        }
    }

    @EventType(name = "io.kaifang.sample.lamp-broken")
    record LampBroken(Instant at) implements LampEvent {
        @Override
        public Subject subject() {
            return new Subject("lamp", "1");
        }
    }
}
