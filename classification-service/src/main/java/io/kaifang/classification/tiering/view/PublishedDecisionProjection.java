package io.kaifang.classification.tiering.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.ContentDigest;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/** What was decided for which opening, and which opening is published? The two are told by two services, in no common order. */
@ApplicationScoped
public class PublishedDecisionProjection implements Projection {
    /** A decision of before contents were named is kept under no content. */
    public Uni<Void> classified(ListingClassified event, ProjectionContext context) {
        DecidedOpeningRow row = new DecidedOpeningRow();
        row.listing = event.listing().value();
        row.opening = event.content() == null
                ? DecidedOpeningRow.NOT_NAMED
                : ContentDigest.ofOpening(event.content(), event.category(), event.conditions())
                        .hex();
        row.decision = StoredJson.write(event);
        return context.put(row);
    }

    /** The decision stays, under the conditions of another guide. */
    public Uni<Void> renewed(ConditionsRenewed event, ProjectionContext context) {
        return context.session()
                .createSelectionQuery("from DecidedOpeningRow where listing = :listing", DecidedOpeningRow.class)
                .setParameter("listing", event.listing().value())
                .getResultList()
                .chain(rows -> rows.stream()
                        .map(DecidedOpeningRow::decided)
                        .filter(it ->
                                Objects.equals(it.content(), event.content()) && it.category() == event.category())
                        .max(Comparator.comparing(ListingClassified::at))
                        .map(it -> classified(AssessmentProjection.renewed(it, event), context))
                        .orElseGet(context::nothing));
    }

    public Uni<Void> conditionsChanged(ConditionsChanged event, ProjectionContext context) {
        return context.changeIfPresent(
                PublishedOpeningRow.class,
                event.listing().value(),
                row -> row.opening = ContentDigest.ofOpening(
                                new Sha256(row.content), event.category(), event.conditions())
                        .hex());
    }

    public Uni<Void> published(ListingPublished event, ProjectionContext context) {
        PublishedOpeningRow row = new PublishedOpeningRow();
        row.listing = event.listing().value();
        row.content = event.content().digest().hex();
        row.opening = openingOf(event).hex();
        return context.put(row);
    }

    private static Sha256 openingOf(ListingPublished event) {
        return ContentDigest.ofOpening(event.content().digest(), event.category(), event.conditions());
    }

    /** A row: what was decided last for an opening; {@code decision} is JSON. */
    @Entity(name = "DecidedOpeningRow")
    @Table(name = "decided_opening")
    @IdClass(DecidedOpeningRow.Key.class)
    public static class DecidedOpeningRow extends PanacheEntityBase {
        /** In place of the digest where none was told. */
        public static final String NOT_NAMED = "-";

        /** What identifies it. */
        public record Key(String listing, String opening) implements Serializable {}

        @Id
        public String listing;

        @Id
        public String opening;

        public String decision;

        ListingClassified decided() {
            return StoredJson.read(decision, new TypeReference<>() {});
        }
    }

    /** A row: the opening that everybody sees. */
    @Entity(name = "PublishedOpeningRow")
    @Table(name = "published_opening")
    public static class PublishedOpeningRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String content;

        public String opening;
    }
}
