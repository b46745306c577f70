package io.kaifang.catalog.suspension;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.SUSPENSION_IS_ANOTHERS_DUTY;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.SuspensionTerms;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * Opening stops at once (Art. 26, 35). Several causes may stand at once; for one that stands already nothing happens.
 *
 * @param cause whose duty it is to suspend for it, {@link SuspensionTerms} says
 */
public record SuspendListing(
        ListingId listing, Requester by, SuspensionCause cause, WorkOrderId workOrder, Reason reason, Instant at)
        implements ListingCommand, WorkOrderCommand<ListingId, Listing> {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Served it -> suspended(it.agency());
            case Listing.Suspended it -> suspendedToo(it);
            case Listing.Proposed _, Listing.Publishable _ -> throw new RuleViolated(LISTING_IS_NOT_OPEN);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), by);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }

    private List<CatalogEvent> suspendedToo(Listing.Suspended it) {
        boolean stands = it.standing().stream().anyMatch(standing -> standing.cause() == cause);
        return stands
                ? Ownership.nothingNew(it.before().agency(), by)
                : suspended(it.before().agency());
    }

    private List<CatalogEvent> suspended(AgencyId owner) {
        Ownership.require(owner, by);
        if (!SuspensionTerms.of(cause).suspendedBy(by)) {
            throw new RuleViolated(SUSPENSION_IS_ANOTHERS_DUTY);
        }
        return List.of(new ListingSuspended(listing, owner, workOrder, reason.words(), at, cause));
    }
}
