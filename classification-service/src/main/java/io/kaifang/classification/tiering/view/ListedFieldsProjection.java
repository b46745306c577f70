package io.kaifang.classification.tiering.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.classification.tiering.ListedFields;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;

/** Which fields does a listing have, and what do they mean? */
@ApplicationScoped
public class ListedFieldsProjection implements Projection {
    public Uni<Void> proposed(ListingProposed event, ProjectionContext context) {
        return put(event.listing(), event.agency(), event.content(), context);
    }

    public Uni<Void> amended(ListingAmended event, ProjectionContext context) {
        return put(event.listing(), event.agency(), event.content(), context);
    }

    private static Uni<Void> put(
            ListingId listing, AgencyId agency, ListingContent content, ProjectionContext context) {
        ListedFields fields = ListedFields.in(content);
        ListedFieldsRow row = new ListedFieldsRow();
        row.listing = listing.value();
        row.agency = agency.value();
        row.meanings = StoredJson.write(fields.meanings());
        row.traits = StoredJson.write(fields.traits());
        return context.put(row);
    }

    /** A row: what a sample of a listing is looked at with. */
    @Entity(name = "ListedFieldsRow")
    @Table(name = "listing_fields")
    public static class ListedFieldsRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String agency;
        public String meanings;
        public String traits;

        /** What each field means, by name. */
        public Map<String, String> fieldMeanings() {
            return StoredJson.read(meanings, new TypeReference<>() {});
        }

        public Set<Trait> suppliedAs() {
            return StoredJson.read(traits, new TypeReference<>() {});
        }
    }
}
