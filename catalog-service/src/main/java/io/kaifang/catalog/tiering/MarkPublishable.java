package io.kaifang.catalog.tiering;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Opening;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * Tiering is done: data that may be opened make the listing publishable; closed data return its open work order (Art. 11 (3)),
 * or suspend what is open already.
 *
 * @param workOrder under which an open listing is suspended, should it be
 */
public record MarkPublishable(
        ListingId listing,
        Category category,
        List<OpeningCondition> conditions,
        String guideVersion,
        WorkOrderId workOrder,
        Instant at)
        implements ListingCommand {
    public MarkPublishable {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return category == Category.CLOSED ? mayNotBeOpened(current) : mayBeOpened(current);
    }

    private List<CatalogEvent> mayNotBeOpened(Listing current) {
        return switch (current) {
            case Listing.Pending it -> returned(OpenWorkOrder.of(it));
            case Listing.Suspended(Listing.Revised it) -> returned(OpenWorkOrder.of(it));
            case Listing.Published it -> suspended(it.agency());
            case Listing.RevisionPublishable it -> suspended(it.agency());
            case Listing.Suspended _, Listing.StaticHistory _ -> List.of();
            case Listing.Unknown _, Listing.Returned _, Listing.Withdrawn _ -> List.of();
        };
    }

    private List<CatalogEvent> mayBeOpened(Listing current) {
        return switch (current) {
            case Listing.Proposed it -> publishable(it.agency());
            case Listing.Publishable it -> publishableUnlessItIs(it.agency(), it.next());
            case Listing.Published it -> publishableUnlessItIs(it.agency(), it.opened());
            case Listing.Revised it -> publishable(it.agency());
            case Listing.RevisionPublishable it -> publishableUnlessItIs(it.agency(), it.next());
            case Listing.Suspended(Listing.Open it) -> publishable(it.agency());
            // The agency may have withdrawn or changed it meanwhile: then there is nothing to publish.
            case Listing.Unknown _, Listing.Returned _, Listing.Withdrawn _ -> List.of();
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _) -> List.of();
        };
    }

    private List<CatalogEvent> publishable(AgencyId agency) {
        return List.of(new ListingBecamePublishable(listing, agency, category, conditions, guideVersion, at));
    }

    private List<CatalogEvent> publishableUnlessItIs(AgencyId agency, Opening now) {
        boolean same = now.category() == category && now.conditions().equals(conditions);
        return same ? List.of() : publishable(agency);
    }

    private List<CatalogEvent> suspended(AgencyId agency) {
        return List.of(new ListingSuspended(listing, agency, workOrder, closed().zh(), at));
    }

    private List<CatalogEvent> returned(OpenWorkOrder order) {
        Fault why = new Fault(
                "",
                "tiered-as-closed",
                closed(),
                new Text(
                        "请脱敏脱密或取得相关权利人同意后重新提交。",
                        "De-identify the data or get the consent of those concerned, then submit it again."));
        return List.of(order.returned(listing, why, at));
    }

    private Text closed() {
        return new Text(
                "按分级分类指南 " + guideVersion + " 属于非开放类。",
                "Under the tiering guide " + guideVersion + " the data are closed.");
    }
}
