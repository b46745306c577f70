package io.kaifang.accessrequest.calendar.policy;

import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.RaiseCalendarAlarm;
import io.kaifang.accessrequest.calendar.view.WorkCalendarQueries;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries;
import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.ChinaTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Looks for years whose working days are missing: this one, the next one from December on, and those that reviews wait for. */
@ApplicationScoped
public class CalendarSweep implements Sweep {
    /** The State Council announces a year's holidays in autumn. */
    private static final int DECEMBER = 12;

    private final Supplier<Set<Integer>> settled;
    private final Supplier<Set<Integer>> awaited;

    @Inject
    CalendarSweep(WorkCalendarQueries calendars, ReviewWorkOrderQueries workOrders) {
        this(() -> ViewQueries.now(calendars::settledYears), () -> ViewQueries.now(workOrders::awaitedYears));
    }

    /**
     * Reads views through functions.
     *
     * @param settled years that are published, or of which the authority was told
     * @param awaited years that open reviews wait for
     */
    CalendarSweep(Supplier<Set<Integer>> settled, Supplier<Set<Integer>> awaited) {
        this.settled = settled;
        this.awaited = awaited;
    }

    public List<RaiseCalendarAlarm> missing(Instant now) {
        LocalDate today = ChinaTime.dayOf(now);
        Set<Integer> needed = new TreeSet<>(awaited.get());
        needed.add(today.getYear());
        if (today.getMonthValue() == DECEMBER) {
            needed.add(today.getYear() + 1);
        }
        needed.removeAll(settled.get());
        return needed.stream()
                .map(year -> new RaiseCalendarAlarm(new CalendarYear(year), now))
                .toList();
    }
}
