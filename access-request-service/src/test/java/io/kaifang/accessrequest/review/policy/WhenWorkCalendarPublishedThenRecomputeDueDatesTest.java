package io.kaifang.accessrequest.review.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.SampleApplication;
import io.kaifang.accessrequest.review.RecomputeDueDate;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.fixture.PolicyFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenWorkCalendarPublishedThenRecomputeDueDatesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void the_due_date_of_each_application_received_by_then_is_computed_again() {
        var first = new ApplicationId("ap-1");
        var second = new ApplicationId("ap-2");
        PolicyFixture.of(
                        AccessRequestModule.policies(),
                        new WhenWorkCalendarPublishedThenRecomputeDueDates((_, _) -> List.of(first, second), CLOCK))
                .when(SampleApplication.calendar2026())
                .then(new RecomputeDueDate(first, NOW), new RecomputeDueDate(second, NOW));
    }

    @Test
    void applications_count_from_november_of_the_year_before_because_deadlines_reach_over_the_years_end() {
        PolicyFixture.of(
                        AccessRequestModule.policies(),
                        new WhenWorkCalendarPublishedThenRecomputeDueDates(
                                (first, last) -> {
                                    assertThat(first).isEqualTo(LocalDate.parse("2025-11-01"));
                                    assertThat(last).isEqualTo(LocalDate.parse("2026-12-31"));
                                    return List.of();
                                },
                                CLOCK))
                .when(SampleApplication.calendar2026())
                .thenNothing();
    }
}
