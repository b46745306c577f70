package io.kaifang.accessrequest.calendar.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which years' working days are published? */
@ApplicationScoped
public class WorkCalendarProjection implements Projection {

    public Uni<Void> published(WorkCalendarPublished event, ProjectionContext context) {
        return context.put(WorkCalendarRow.of(event));
    }
}
