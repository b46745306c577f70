package io.kaifang.accessrequest.calendar;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The authority publishes a year's working days, or replaces them by an amended notice. */
public record PublishWorkCalendar(
        CalendarYear year,
        List<LocalDate> holidaysOnWeekdays,
        List<LocalDate> workdaysOnWeekends,
        String source,
        Instant at)
        implements Command<CalendarYear, WorkCalendar> {
    private static final int LONGEST_SOURCE = 500;

    public PublishWorkCalendar {
        holidaysOnWeekdays = holidaysOnWeekdays.stream().distinct().sorted().toList();
        workdaysOnWeekends = workdaysOnWeekends.stream().distinct().sorted().toList();
    }

    @Override
    public CalendarYear target() {
        return year;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(WorkCalendar current) {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new RuleViolated(CalendarRule.CALENDAR_MUST_BE_SOUND, faults);
        }
        var published = new WorkCalendarPublished(year.value(), holidaysOnWeekdays, workdaysOnWeekends, source, at);
        boolean known = WorkCalendar.yearOf(published).equals(current.years().get(year.value()));
        return known ? List.of() : List.of(published);
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults, "/holidaysOnWeekdays", holidaysOnWeekdays, day -> !WorkCalendar.isWeekend(day));
        check(faults, "/workdaysOnWeekends", workdaysOnWeekends, WorkCalendar::isWeekend);
        if (holidaysOnWeekdays.isEmpty()) {
            faults.add(CalendarFault.NO_HOLIDAYS.at("/holidaysOnWeekdays"));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            faults.add(CalendarFault.SOURCE_MISSING.at("/source"));
        }
        return faults;
    }

    private void check(List<Fault> faults, String field, List<LocalDate> days, Predicate<LocalDate> fits) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (day.getYear() != year.value() || !fits.test(day)) {
                faults.add(CalendarFault.WRONG_DAY.at(field + "/" + i, day));
            }
        }
    }
}
