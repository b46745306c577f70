package io.kaifang.accessrequest.calendar.policy;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.RaiseCalendarAlarm;
import io.kaifang.fixture.SweepFixture;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarSweepTest {
    /** Midnight in Shanghai, at the beginning of December. */
    private static final Instant DECEMBER = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    void the_next_year_is_missed_from_december_on() {
        sweep(Set.of(2026), Set.of()).at(DECEMBER.minusMillis(1)).thenNothing();
        sweep(Set.of(2026), Set.of()).at(DECEMBER).then(alarm(2027));
        sweep(Set.of(2026, 2027), Set.of()).at(DECEMBER).thenNothing();
    }

    @Test
    void a_year_that_runs_and_one_that_reviews_wait_for_are_missed_at_any_time() {
        Instant summer = Instant.parse("2026-07-01T00:00:00Z");
        sweep(Set.of(2025), Set.of(2027)).at(summer).then(alarm(2026, summer), alarm(2027, summer));
    }

    private static SweepFixture sweep(Set<Integer> settled, Set<Integer> awaited) {
        return SweepFixture.of(AccessRequestModule.policies(), new CalendarSweep(() -> settled, () -> awaited));
    }

    private static RaiseCalendarAlarm alarm(int year) {
        return alarm(year, DECEMBER);
    }

    private static RaiseCalendarAlarm alarm(int year, Instant at) {
        return new RaiseCalendarAlarm(new CalendarYear(year), at);
    }
}
