package io.kaifang.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EventTimeTest {

    @Test
    void events_are_timed_in_milliseconds() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00.123456789Z"), ZoneOffset.UTC);
        assertThat(EventTime.now(clock)).isEqualTo("2026-11-30T12:00:00.123Z");
    }
}
