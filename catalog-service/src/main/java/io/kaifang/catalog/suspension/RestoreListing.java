package io.kaifang.catalog.suspension;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.SUSPENSION_DOES_NOT_STAND;
import static io.kaifang.catalog.listing.CatalogRule.SUSPENSION_ENDS_BY_TIERING;
import static io.kaifang.catalog.listing.CatalogRule.SUSPENSION_IS_ANOTHERS_TO_END;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.SuspensionTerms;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * A suspension is over (Art. 26, 35): opening goes on, unless it stands still for another cause too.
 *
 * @param suspension work order of the suspension that was verified; who may end it, {@link SuspensionTerms} says by its cause
 */
public record RestoreListing(
        ListingId listing, Requester by, WorkOrderId suspension, WorkOrderId workOrder, Reason reason, Instant at)
        implements ListingCommand, WorkOrderCommand<ListingId, Listing> {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Suspended it -> end(it);
            case Listing.Served it -> Ownership.nothingNew(it.agency(), by);
            case Listing.Proposed _, Listing.Publishable _ -> throw new RuleViolated(LISTING_IS_NOT_OPEN);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), by);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }

    private List<CatalogEvent> end(Listing.Suspended suspended) {
        AgencyId owner = Ownership.require(suspended.before().agency(), by);
        Listing.Standing named = suspended.standing().stream()
                .filter(standing -> standing.workOrder().equals(suspension))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(SUSPENSION_DOES_NOT_STAND));
        SuspensionTerms terms = SuspensionTerms.of(named.cause());
        if (terms.endsByPublication()) {
            throw new RuleViolated(SUSPENSION_ENDS_BY_TIERING);
        }
        if (!terms.endedBy(by)) {
            throw new RuleViolated(SUSPENSION_IS_ANOTHERS_TO_END);
        }
        return List.of(
                suspended.standing().size() == 1
                        ? new ListingRestored(listing, owner, workOrder, reason.words(), at, suspension)
                        : new SuspensionEnded(listing, owner, workOrder, suspension, reason.words(), at));
    }
}
