package io.kaifang.accessrequest.calendar;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import java.util.List;

/** The first start brings the years that the suite was delivered with; what an authority published since stays. */
public record AdoptInitialCalendar(PublishWorkCalendar delivered) implements Command<CalendarYear, WorkCalendar> {

    @Override
    public CalendarYear target() {
        return delivered.year();
    }

    @Override
    public List<? extends AccessRequestEvent> decide(WorkCalendar current) {
        return current.years().containsKey(target().value()) ? List.of() : delivered.decide(current);
    }
}
