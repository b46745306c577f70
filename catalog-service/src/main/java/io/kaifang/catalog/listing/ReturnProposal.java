package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** The data centre sends a work order back for a reason that only people see (Art. 11 (1) and (4)). */
public record ReturnProposal(ListingId listing, Reason reason, Instant at) implements Command<ListingId, Listing> {

    @Override
    public ListingId target() {
        return listing;
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Proposed it -> back(it.agency(), it.workOrder(), WorkOrderKind.PROPOSAL, it.content());
            case Listing.Publishable it ->
                back(
                        it.agency(),
                        it.workOrder(),
                        WorkOrderKind.PROPOSAL,
                        it.next().content());
            case Listing.Revised it -> back(it.agency(), it.workOrder(), WorkOrderKind.AMENDMENT, it.next());
            case Listing.Suspended(Listing.Revised it) ->
                back(it.agency(), it.workOrder(), WorkOrderKind.AMENDMENT, it.next());
            case Listing.Returned _ -> List.of();
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Open _, Listing.Suspended _, Listing.Withdrawn _, Listing.StaticHistory _ ->
                throw new RuleViolated(CatalogRule.NO_WORK_ORDER_IS_OPEN);
        };
    }

    private List<CatalogEvent> back(AgencyId agency, WorkOrderId order, WorkOrderKind kind, ListingContent content) {
        Fault why = new Fault(
                "",
                "returned-by-the-data-centre",
                new Text(reason.words(), reason.words()),
                new Text("请按意见修改后重新提交", "Mend it accordingly and send it again"));
        return List.of(new ListingReturned(listing, agency, order, kind, content.title(), List.of(why), at));
    }
}
