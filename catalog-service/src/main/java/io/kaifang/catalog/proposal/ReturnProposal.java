package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.NO_WORK_ORDER_IS_OPEN;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** The data centre returns the open work order for a reason that only people see (Art. 11 (1) and (4)). */
public record ReturnProposal(ListingId listing, Reason reason, Instant at) implements ListingCommand {
    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Pending it -> returned(OpenWorkOrder.of(it));
            case Listing.Suspended(Listing.Revised it) -> returned(OpenWorkOrder.of(it));
            case Listing.Returned _ -> List.of();
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Open _, Listing.Suspended _, Listing.Withdrawn _, Listing.StaticHistory _ ->
                throw new RuleViolated(NO_WORK_ORDER_IS_OPEN);
        };
    }

    private List<CatalogEvent> returned(OpenWorkOrder order) {
        Fault why = new Fault(
                "",
                "returned-by-the-data-centre",
                new Text(reason.words(), reason.words()),
                new Text("请按意见修改后重新提交。", "Correct it accordingly and submit it again."));
        return List.of(order.returned(listing, why, at));
    }
}
