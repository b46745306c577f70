package io.kaifang.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as commands carry it into events: in milliseconds, so that an event reads the same wherever it is stored. */
public final class EventTime {
    private EventTime() {}

    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
