package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.request.RecomputeDueDate;
import io.kaifang.accessrequest.view.WorkOrderRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.Reading;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** A deadline that waited for a year's calendar is set; one that an amended notice moves is moved. */
@ApplicationScoped
public class WhenWorkCalendarPublishedThenRecomputeDueDates implements Policy {
    private final Clock clock;

    WhenWorkCalendarPublishedThenRecomputeDueDates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recompute-due-dates";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(WorkCalendarPublished.class);
    }

    /** Of whatever was received since the November before, since deadlines reach over the year's end. */
    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        int year = ((WorkCalendarPublished) event).year();
        List<WorkOrderRow> orders = Reading.now(() -> WorkOrderRow.list(
                "receivedOn between ?1 and ?2 order by receivedOn, workOrder",
                LocalDate.of(year - 1, Month.NOVEMBER, 1),
                LocalDate.of(year, Month.DECEMBER, 31)));
        return orders.stream()
                .map(row -> new RecomputeDueDate(new ApplicationId(row.application), clock.instant()))
                .toList();
    }
}
