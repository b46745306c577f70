package io.kaifang.accessrequest.calendar;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
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
            faults.add(new Fault(
                    "/holidaysOnWeekdays",
                    "no-holidays",
                    new Text("没有任何放假日", "no holiday at all"),
                    new Text("按国务院办公厅通知填写全年放假日", "give every holiday of the State Council's notice")));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            faults.add(new Fault(
                    "/source",
                    "source-missing",
                    new Text("未说明依据", "it does not say where it comes from"),
                    new Text("写明通知名称与文号", "name the notice and its number, in up to 500 characters")));
        }
        return faults;
    }

    private void check(List<Fault> faults, String field, List<LocalDate> days, Predicate<LocalDate> fits) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (day.getYear() != year.value() || !fits.test(day)) {
                faults.add(new Fault(
                        field + "/" + i,
                        "wrong-day",
                        new Text(day + " 不属于本年或不属于此类", day + " is not of this year, or not of this kind"),
                        new Text("工作日放假与周末上班分开填写", "weekdays off and weekend workdays go into their own lists")));
            }
        }
    }
}
