package io.kaifang.accessrequest.calendar;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import java.util.List;

/** The first start brings the years that the suite was delivered with; what an authority published since stays. */
public record AdoptInitialCalendar(PublishWorkCalendar delivered) implements Command<CalendarYear, WorkCalendar> {

    public CalendarYear year() {
        return delivered.year();
    }

    @Override
    public CalendarYear target() {
        return year();
    }

    @Override
    public List<? extends AccessRequestEvent> decide(WorkCalendar current) {
        return current.years().containsKey(year().value()) ? List.of() : delivered.decide(current);
    }
}
