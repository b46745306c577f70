package io.kaifang.accessrequest.calendar.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarMissing;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which years' working days are published, and which are missed? */
@ApplicationScoped
public class WorkCalendarProjection implements Projection {

    public Uni<Void> published(WorkCalendarPublished event, ProjectionContext context) {
        return context.put(WorkCalendarRow.of(event))
                .chain(() -> context.execute("delete from CalendarAlarmRow where year = ?1", event.year()));
    }

    public Uni<Void> missing(WorkCalendarMissing event, ProjectionContext context) {
        CalendarAlarmRow row = new CalendarAlarmRow();
        row.year = event.year();
        row.raisedAt = event.at();
        return context.put(row);
    }

    /** A row: a year that is missing. */
    @Entity(name = "CalendarAlarmRow")
    @Table(name = "calendar_alarm")
    public static class CalendarAlarmRow extends PanacheEntityBase {
        @Id
        public int year;

        public Instant raisedAt;
    }

    /** A row: a year as published last. */
    @Entity(name = "WorkCalendarRow")
    @Table(name = "work_calendar")
    public static class WorkCalendarRow extends PanacheEntityBase {
        @Id
        public int year;

        @Column(name = "holidays_on_weekdays")
        public String holidays;

        @Column(name = "workdays_on_weekends")
        public String workdays;

        public String source;

        public Instant publishedAt;

        static WorkCalendarRow of(WorkCalendarPublished event) {
            var row = new WorkCalendarRow();
            row.year = event.year();
            row.holidays = StoredJson.write(event.holidaysOnWeekdays());
            row.workdays = StoredJson.write(event.workdaysOnWeekends());
            row.source = event.source();
            row.publishedAt = event.at();
            return row;
        }

        public List<LocalDate> holidaysOnWeekdays() {
            return StoredJson.read(holidays, new TypeReference<>() {});
        }

        public List<LocalDate> workdaysOnWeekends() {
            return StoredJson.read(workdays, new TypeReference<>() {});
        }
    }
}
