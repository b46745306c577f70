package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.accessrequest.calendar.CalendarRule;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {
    private static final ReviewDueDateUnknown UNKNOWN =
            new ReviewDueDateUnknown(APPLICATION, TRANSPORT, ORDER, 2026, NOW);

    @Test
    void the_authority_publishes_a_year_and_the_same_year_again_changes_nothing() {
        APPLICATIONS.given().when(publish(calendar2026().holidaysOnWeekdays())).then(calendar2026());
        APPLICATIONS
                .given(calendar2026())
                .when(publish(calendar2026().holidaysOnWeekdays()))
                .thenNothing();
    }

    @Test
    void a_calendar_with_days_of_the_wrong_kind_is_refused() {
        APPLICATIONS
                .given()
                .when(publish(List.of(LocalDate.parse("2026-10-03"), LocalDate.parse("2027-01-01"))))
                .thenRefused(CalendarRule.CALENDAR_MUST_BE_SOUND);
    }

    @Test
    void a_delivered_year_is_adopted_unless_somebody_has_published_it() {
        var delivered = new AdoptInitialCalendar(publish(calendar2026().holidaysOnWeekdays()));
        APPLICATIONS.given().when(delivered).then(calendar2026());
        var other = new AdoptInitialCalendar(publish(List.of(LocalDate.parse("2026-01-01"))));
        APPLICATIONS.given(calendar2026()).when(other).thenNothing();
    }

    @Test
    void a_due_date_is_set_once_its_year_is_published() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), UNKNOWN, calendar2026())
                .when(new RecomputeDueDate(APPLICATION, NOW))
                .then(due(DUE));
        APPLICATIONS
                .given(submittedWhole(), accepted(), UNKNOWN)
                .when(new RecomputeDueDate(APPLICATION, NOW))
                .thenNothing();
    }

    @Test
    void a_due_date_that_the_calendar_does_not_move_stays() {
        APPLICATIONS
                .given(calendar2026(), submittedWhole(), accepted(), due(DUE))
                .when(new RecomputeDueDate(APPLICATION, NOW))
                .thenNothing();
        APPLICATIONS
                .given(calendar2026(), submittedWhole(), accepted(), due(DUE), approved())
                .when(new RecomputeDueDate(APPLICATION, NOW))
                .thenNothing();
    }

    @Test
    void a_review_is_overdue_from_the_day_after_its_last_day_in_shanghai() {
        var waiting = APPLICATIONS.given(calendar2026(), submittedWhole(), accepted(), due(DUE));
        Instant lastMinute = Instant.parse("2026-10-08T15:59:59Z");
        Instant midnight = Instant.parse("2026-10-08T16:00:00Z");
        waiting.when(new EscalateOverdueReview(APPLICATION, lastMinute)).thenNothing();
        var overdue = new ReviewBecameOverdue(APPLICATION, TRANSPORT, ORDER, DUE, midnight);
        waiting.when(new EscalateOverdueReview(APPLICATION, midnight)).then(overdue);
        waiting.and(overdue)
                .when(new EscalateOverdueReview(APPLICATION, midnight))
                .thenNothing();
        waiting.and(approved())
                .when(new EscalateOverdueReview(APPLICATION, midnight))
                .thenNothing();
    }

    @Test
    void a_due_date_that_moves_ends_that_a_review_is_overdue() {
        Instant midnight = Instant.parse("2026-10-09T16:00:00Z");
        var overdue = new ReviewBecameOverdue(APPLICATION, TRANSPORT, ORDER, DUE, NOW);
        var escalate = new EscalateOverdueReview(APPLICATION, midnight);
        var moved = APPLICATIONS.given(calendar2026(), submittedWhole(), accepted(), due(DUE), overdue);
        moved.and(due(DUE.plusDays(1)))
                .when(escalate)
                .then(new ReviewBecameOverdue(APPLICATION, TRANSPORT, ORDER, DUE.plusDays(1), midnight));
        moved.and(UNKNOWN).when(escalate).thenNothing();
    }

    @Test
    void what_is_said_about_a_due_date_after_the_review_changes_nothing() {
        var approved = APPLICATIONS.given(calendar2026(), submittedWhole(), accepted(), approved(), due(DUE), UNKNOWN);
        approved.when(new RecomputeDueDate(APPLICATION, NOW)).thenNothing();
        approved.when(new EscalateOverdueReview(APPLICATION, Instant.parse("2027-01-01T00:00:00Z")))
                .thenNothing();
    }

    @Test
    void a_due_date_waits_for_another_year_when_that_one_is_missing_now() {
        var unknown2025 = new ReviewDueDateUnknown(APPLICATION, TRANSPORT, ORDER, 2025, NOW);
        APPLICATIONS
                .given(submittedWhole(), accepted(), unknown2025)
                .when(new RecomputeDueDate(APPLICATION, NOW))
                .then(UNKNOWN);
    }

    @Test
    void an_unknown_due_date_is_never_overdue() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), UNKNOWN)
                .when(new EscalateOverdueReview(APPLICATION, Instant.parse("2030-01-01T00:00:00Z")))
                .thenNothing();
    }

    @Test
    void with_its_listing_an_open_application_ends_and_a_decided_one_stays_decided() {
        var close = new CloseApplication(APPLICATION, CloseApplication.LISTING_WITHDRAWN, NOW);
        APPLICATIONS.given(submittedWhole(), accepted()).when(close).then(closed());
        APPLICATIONS.given(submittedWhole(), accepted(), approved()).when(close).thenNothing();
        APPLICATIONS.given(submittedWhole(), closed()).when(close).thenNothing();
        APPLICATIONS.given().when(close).thenRefused(APPLICATION_MUST_EXIST);
    }

    private static PublishWorkCalendar publish(List<LocalDate> holidays) {
        return new PublishWorkCalendar(
                new CalendarYear(2026), holidays, calendar2026().workdaysOnWeekends(), "notice", NOW);
    }
}
