package io.kaifang.accessrequest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.calendar.policy.DeliveredCalendars;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    static WorkCalendar delivered() {
        WorkCalendar calendar = WorkCalendar.empty();
        for (AdoptInitialCalendar year : DeliveredCalendars.commands(AT)) {
            for (AccessRequestEvent event : year.decide(calendar)) {
                calendar = WorkCalendar.evolve(calendar, event);
            }
        }
        return calendar;
    }

    @ParameterizedTest(name = "{2}: received {0}, due {1}")
    @CsvSource({
        "2026-03-02, 2026-03-09, an ordinary Monday",
        "2026-03-07, 2026-03-13, a Saturday counts as receipt and is skipped over",
        "2026-09-24, 2026-10-09, Mid-Autumn and National Day 2026 with Sunday 20 September already behind",
        "2026-09-18, 2026-09-24, Sunday 20 September 2026 is worked for National Day",
        "2026-10-07, 2026-10-13, Saturday 10 October 2026 is worked",
        "2025-09-26, 2025-10-10, Sunday 28 September 2025 is worked and eight days are free",
        "2025-09-30, 2025-10-14, the whole National Day week 2025 and a Saturday worked after it",
        "2024-09-27, 2024-10-10, Sunday 29 September 2024 is worked",
        "2024-02-08, 2024-02-21, Spring Festival 2024: its eve is worked and so is Sunday 18 February",
        "2026-02-13, 2026-02-27, Spring Festival 2026 with Saturday 14 February worked",
        "2025-12-29, 2026-01-06, over the year's end with Sunday 4 January 2026 worked",
        "2019-04-30, 2019-05-09, Labour Day 2019 with Sunday 5 May worked",
    })
    void five_working_days_follow_the_notices(LocalDate received, LocalDate due, String why) {
        assertThat(delivered().dueAfter(received, 5)).as(why).isEqualTo(new DueDate.On(due));
    }

    @Test
    void a_year_that_nobody_published_is_said_and_never_guessed() {
        assertThat(delivered().dueAfter(LocalDate.parse("2026-12-30"), 5)).isEqualTo(new DueDate.AwaitsCalendar(2027));
        assertThat(WorkCalendar.empty().dueAfter(LocalDate.parse("2026-03-02"), 5))
                .isEqualTo(new DueDate.AwaitsCalendar(2026));
    }

    @Test
    void a_deadline_within_the_last_known_year_needs_no_later_one() {
        assertThat(delivered().dueAfter(LocalDate.parse("2026-12-24"), 5))
                .isEqualTo(new DueDate.On(LocalDate.parse("2026-12-31")));
    }

    @Test
    void the_delivered_file_holds_eight_years_without_a_fault() {
        assertThat(delivered().years()).containsOnlyKeys(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(delivered().years().values().stream()
                        .mapToInt(year -> year.holidaysOnWeekdays().size())
                        .sum())
                .isEqualTo(146);
    }

    @Test
    void an_amended_notice_replaces_its_year() {
        var amended = new PublishWorkCalendar(
                new CalendarYear(2026), List.of(LocalDate.parse("2026-01-01")), List.of(), "made up for this test", AT);
        WorkCalendar calendar = delivered();
        for (AccessRequestEvent event : amended.decide(calendar)) {
            calendar = WorkCalendar.evolve(calendar, event);
        }
        assertThat(calendar.dueAfter(LocalDate.parse("2026-09-30"), 5))
                .isEqualTo(new DueDate.On(LocalDate.parse("2026-10-07")));
    }
}
