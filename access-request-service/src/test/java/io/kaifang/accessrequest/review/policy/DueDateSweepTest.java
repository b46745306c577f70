package io.kaifang.accessrequest.review.policy;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.review.EscalateOverdueReview;
import io.kaifang.accessrequest.review.RecomputeDueDate;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.fixture.SweepFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDateSweepTest {
    private static final Instant MIDNIGHT_IN_CHINA = Instant.parse("2026-10-08T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-09");
    private static final ApplicationId OVERDUE = new ApplicationId("ap-overdue");
    private static final ApplicationId WAITING = new ApplicationId("ap-waiting");
    private static final ApplicationId STRANDED = new ApplicationId("ap-stranded");

    @Test
    void it_escalates_then_recomputes_then_closes() {
        sweep(List.of(WAITING), List.of(STRANDED))
                .at(MIDNIGHT_IN_CHINA)
                .then(
                        new EscalateOverdueReview(OVERDUE, MIDNIGHT_IN_CHINA),
                        new RecomputeDueDate(WAITING, MIDNIGHT_IN_CHINA),
                        new CloseApplication(STRANDED, CloseApplication.LISTING_WITHDRAWN, MIDNIGHT_IN_CHINA));
    }

    @Test
    void the_day_is_chinas() {
        sweep(List.of(), List.of()).at(MIDNIGHT_IN_CHINA.minusMillis(1)).thenNothing();
        sweep(List.of(), List.of()).at(MIDNIGHT_IN_CHINA).then(new EscalateOverdueReview(OVERDUE, MIDNIGHT_IN_CHINA));
    }

    private static SweepFixture sweep(List<ApplicationId> waiting, List<ApplicationId> stranded) {
        return SweepFixture.of(
                AccessRequestModule.policies(),
                new DueDateSweep(
                        day -> day.equals(TODAY) ? List.of(OVERDUE) : List.of(), () -> waiting, () -> stranded));
    }
}
