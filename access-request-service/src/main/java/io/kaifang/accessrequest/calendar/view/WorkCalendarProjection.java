package io.kaifang.accessrequest.calendar.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
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

/** Which years' working days are published? */
@ApplicationScoped
public class WorkCalendarProjection implements Projection {

    public Uni<Void> published(WorkCalendarPublished event, ProjectionContext context) {
        return context.put(WorkCalendarRow.of(event));
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
