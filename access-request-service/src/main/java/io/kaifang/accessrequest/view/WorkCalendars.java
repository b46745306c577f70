package io.kaifang.accessrequest.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which years' working days are published? */
@ApplicationScoped
public class WorkCalendars implements View {
    @Override
    public String name() {
        return "work-calendars";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(WorkCalendarPublished.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("work_calendar");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        return event instanceof WorkCalendarPublished published
                ? show(published)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> show(WorkCalendarPublished event) {
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
