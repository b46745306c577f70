package io.kaifang.catalog.listing;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * Tiering is done: open categories make the listing publishable; closed ones send a proposal back (Art. 11 (3)), and suspend
 * what is open already.
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
        implements Command<ListingId, Listing> {
    public MarkPublishable {
        conditions = List.copyOf(conditions);
    }

    @Override
    public ListingId target() {
        return listing;
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Proposed it
            when category == Category.CLOSED ->
                List.of(back(
                        it.agency(),
                        it.workOrder(),
                        WorkOrderKind.PROPOSAL,
                        it.content().title()));
            case Listing.Publishable it
            when category == Category.CLOSED ->
                List.of(back(
                        it.agency(),
                        it.workOrder(),
                        WorkOrderKind.PROPOSAL,
                        it.next().content().title()));
            case Listing.Revised it
            when category == Category.CLOSED ->
                List.of(back(
                        it.agency(),
                        it.workOrder(),
                        WorkOrderKind.AMENDMENT,
                        it.next().title()));
            case Listing.Suspended(Listing.Revised it)
            when category == Category.CLOSED ->
                List.of(back(
                        it.agency(),
                        it.workOrder(),
                        WorkOrderKind.AMENDMENT,
                        it.next().title()));
            case Listing.Open it
            when category == Category.CLOSED ->
                List.of(new ListingSuspended(listing, it.agency(), workOrder, closed().zh(), at));
            case Listing.Publishable it when same(it.next()) -> List.of();
            case Listing.Published it when same(it.opened()) -> List.of();
            case Listing.RevisionPublishable it when same(it.next()) -> List.of();
            case Listing.Proposed it -> List.of(publishable(it.agency()));
            case Listing.Publishable it -> List.of(publishable(it.agency()));
            case Listing.Open it -> List.of(publishable(it.agency()));
            case Listing.Suspended _ when category == Category.CLOSED -> List.of();
            case Listing.Suspended(Listing.Open it) -> List.of(publishable(it.agency()));
            // Tiering and the agency's own doings cross on their way: nothing is left to publish.
            case Listing.Unknown _, Listing.Returned _, Listing.Withdrawn _ -> List.of();
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _) -> List.of();
        };
    }

    private boolean same(Opening opening) {
        return opening.category() == category && opening.conditions().equals(conditions);
    }

    private CatalogEvent publishable(AgencyId agency) {
        return new ListingBecamePublishable(listing, agency, category, conditions, guideVersion, at);
    }

    private CatalogEvent back(AgencyId agency, WorkOrderId order, WorkOrderKind kind, String title) {
        Fault fault = new Fault(
                "",
                "tiered-as-closed",
                closed(),
                new Text(
                        "请脱敏脱密或取得相关权利人同意后重新提交。",
                        "Desensitise the data or get the consent of those concerned, then send it again."));
        return new ListingReturned(listing, agency, order, kind, title, List.of(fault), at);
    }

    private Text closed() {
        return new Text(
                "按分级分类指南 " + guideVersion + " 属于非开放类。",
                "By the tiering guide " + guideVersion + " the data are closed.");
    }
}
