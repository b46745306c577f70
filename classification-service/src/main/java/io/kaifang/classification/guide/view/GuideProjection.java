package io.kaifang.classification.guide.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which guides were issued, and which one holds? */
@ApplicationScoped
public class GuideProjection implements Projection {
    public Uni<Void> issued(GuideIssued event, ProjectionContext context) {
        GuideRow row = new GuideRow();
        row.version = event.guide().version();
        row.content = StoredJson.write(event.guide());
        row.issuedAt = event.at();
        return context.put(row);
    }
}
