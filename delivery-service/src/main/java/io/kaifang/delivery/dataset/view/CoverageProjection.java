package io.kaifang.delivery.dataset.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which protected content does a listing's confirmed tiering name, column by column, and which category did it lead to? */
@ApplicationScoped
public class CoverageProjection implements Projection {
    /** What was confirmed holds until something else is. */
    public Uni<Void> proposed(LevelsProposed event, ProjectionContext context) {
        String named = StoredJson.write(new Coverage(event.evidence().stream()
                .map(evidence -> new Named(evidence.field(), evidence.detector()))
                .collect(Collectors.toSet())));
        return context.session().find(CoverageRow.class, event.listing().value()).chain(before -> {
            CoverageRow row = new CoverageRow();
            row.listing = event.listing().value();
            row.proposed = named;
            row.confirmed = before == null ? null : before.confirmed;
            row.category = before == null ? null : before.category;
            return context.put(row);
        });
    }

    public Uni<Void> classified(ListingClassified event, ProjectionContext context) {
        return context.changeIfPresent(CoverageRow.class, event.listing().value(), row -> {
            row.confirmed = row.proposed;
            row.category = event.category();
        });
    }

    /** A row: what a listing's tiering names. */
    @Entity(name = "CoverageRow")
    @Table(name = "tiering")
    @SuppressWarnings("NullAway.Init") // Hibernate fills rows in
    public static class CoverageRow extends PanacheEntityBase {
        @Id
        public String listing;

        /** As JSON. */
        public String proposed;

        /** As JSON; null before anything was confirmed. */
        public @Nullable String confirmed;

        @Enumerated(EnumType.STRING)
        public @Nullable Category category;
    }
}
