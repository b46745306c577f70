package io.kaifang.classification.tiering.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.classification.tiering.ListedFields;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
}
