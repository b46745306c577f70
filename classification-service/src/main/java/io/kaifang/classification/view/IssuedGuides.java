package io.kaifang.classification.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which guides were issued, and which one holds? */
@ApplicationScoped
public class IssuedGuides implements View {
    @Override
    public String name() {
        return "issued-guides";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(GuideIssued.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("guide");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        return event instanceof GuideIssued issued
                ? show(issued)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> show(GuideIssued event) {
        GuideRow row = new GuideRow();
        row.version = event.guide().version();
        row.content = StoredJson.write(event.guide());
        row.issuedAt = event.at();
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }
}
