package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.request.RecomputeDueDate;
import io.kaifang.accessrequest.view.WorkOrderRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** A deadline that waited for a year's calendar is set; one that an amended notice moves is moved. */
@ApplicationScoped
public class WhenWorkCalendarPublishedThenRecomputeDueDates implements Policy {
    private final Clock clock;

    WhenWorkCalendarPublishedThenRecomputeDueDates(Clock clock) {
        this.clock = clock;
    }

    /** Of whatever was received since the November before, since deadlines reach over the year's end. */
    public List<RecomputeDueDate> commands(WorkCalendarPublished event, EventMetadata meta) {
        int year = event.year();
        List<WorkOrderRow> orders = ViewQueries.now(() -> WorkOrderRow.list(
                "receivedOn between ?1 and ?2 order by receivedOn, workOrder",
                LocalDate.of(year - 1, Month.NOVEMBER, 1),
                LocalDate.of(year, Month.DECEMBER, 31)));
        return orders.stream()
                .map(row -> new RecomputeDueDate(new ApplicationId(row.application), clock.instant()))
                .toList();
    }
}
