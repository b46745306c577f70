package io.kaifang.accessrequest.calendar.view;

import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection.WorkCalendarRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Questions about work calendars. */
@ApplicationScoped
@WithSession
public class WorkCalendarQueries {

    /** Every published year. */
    public Uni<List<WorkCalendarRow>> years() {
        return WorkCalendarRow.list("order by year");
    }
}
