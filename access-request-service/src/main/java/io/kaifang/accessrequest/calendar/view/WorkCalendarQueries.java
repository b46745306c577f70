package io.kaifang.accessrequest.calendar.view;

import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection.CalendarAlarmRow;
import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection.WorkCalendarRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about work calendars. */
@ApplicationScoped
@WithSession
public class WorkCalendarQueries {

    /** Every published year. */
    public Uni<List<WorkCalendarRow>> years() {
        return WorkCalendarRow.list("order by year");
    }

    /** Years whose absence the authority was told of, and that are still not published. */
    public Uni<List<CalendarAlarmRow>> alarms() {
        return CalendarAlarmRow.list("order by year");
    }

    /** Years of which nothing need be told: published, or told of already. */
    public Uni<Set<Integer>> settledYears() {
        return years().chain(published -> alarms().map(alarmed -> Stream.concat(
                        published.stream().map(row -> row.year),
                        alarmed.stream().map(row -> row.year))
                .collect(Collectors.toSet())));
    }
}
