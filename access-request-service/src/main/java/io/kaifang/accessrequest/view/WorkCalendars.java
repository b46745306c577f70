package io.kaifang.accessrequest.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which years' working days are published? */
@ApplicationScoped
public class WorkCalendars implements Projection {
    public Uni<Void> apply(WorkCalendarPublished event, ProjectionContext context) {
        return WorkCalendarRow.<WorkCalendarRow>findById(event.year())
                .onItem()
                .ifNull()
                .continueWith(WorkCalendarRow::new)
                .invoke(row -> {
                    row.year = event.year();
                    row.holidays = StoredJson.write(event.holidaysOnWeekdays());
                    row.workdays = StoredJson.write(event.workdaysOnWeekends());
                    row.source = event.source();
                    row.publishedAt = event.at();
                })
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }
}
