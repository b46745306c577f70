package io.kaifang.classification.guide.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.Guide;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    /** A row: a guide as it was issued. */
    @Entity(name = "GuideRow")
    @Table(name = "guide")
    public static class GuideRow extends PanacheEntityBase {
        @Id
        public String version;

        public String content;

        public Instant issuedAt;

        public Guide guide() {
            return StoredJson.read(content, new TypeReference<>() {});
        }
    }
}
