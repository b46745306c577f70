package io.kaifang.accessrequest.calendar;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarMissing;
import java.time.Instant;
import java.util.List;

/** Tell the authority, once, that a year's working days are missing: no deadline is guessed meanwhile (Art. 19). */
public record RaiseCalendarAlarm(CalendarYear year, Instant at) implements Command<CalendarYear, WorkCalendar> {

    @Override
    public CalendarYear target() {
        return year;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(WorkCalendar current) {
        boolean known =
                current.years().containsKey(year.value()) || current.alarmed().contains(year.value());
        return known ? List.of() : List.of(new WorkCalendarMissing(year.value(), at));
    }
}
