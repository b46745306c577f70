package io.kaifang.accessrequest.calendar.policy;

import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Publishes the delivered years where nobody has; every later start finds them published and changes nothing. */
@ApplicationScoped
public class InitialCalendars {
    /** After the event store and the relay are up. */
    private static final int LATE = 100_000;

    private final Commands commands;
    private final Clock clock;

    InitialCalendars(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    void publish(@Observes @Priority(LATE) StartupEvent started) {
        for (AdoptInitialCalendar year : DeliveredCalendars.commands(clock.instant())) {
            commands.send(year, Origin.of(Actor.system("access-request"), "first-start"));
        }
    }
}
