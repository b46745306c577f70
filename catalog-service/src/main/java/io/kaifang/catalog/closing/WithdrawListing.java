package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.CatalogRule.CLOSING_IS_ASKED_ALREADY;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * An agency takes a listing back. What never opened goes at once. What is open needs documents that show why it closes, and closes
 * when the data centre has looked at them (Art. 11). Where a rights claim leads to it, nothing is served from now on, and the look
 * comes afterwards: a return opens it again (Art. 26).
 */
public record WithdrawListing(
        ListingId listing, AgencyId agency, WorkOrderId workOrder, ClosingReason reason, Urgency urgency, Instant at)
        implements ReviewCommand, WorkOrderCommand<ReviewedListing.Id, ReviewedListing> {

    /** Whether it can wait for the data centre. */
    public enum Urgency {
        AFTER_REVIEW,
        /** Data that infringe somebody's rights are not served meanwhile. */
        RIGHTS_CLAIM
    }

    @Override
    public List<CatalogEvent> decide(ReviewedListing current) {
        return switch (current.listing()) {
            case Listing.Proposed it -> takeBack(it);
            case Listing.Publishable it -> takeBack(it);
            case Listing.Served it -> close(current, it, urgency == Urgency.RIGHTS_CLAIM);
            case Listing.Suspended(Listing.Served it, var _) -> close(current, it, false);
            case Listing.Withdrawn it -> {
                Ownership.require(it.agency(), agency);
                yield List.of();
            }
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
        };
    }

    private List<CatalogEvent> takeBack(Listing.Pending pending) {
        AgencyId owner = Ownership.require(pending.agency(), agency);
        List<Fault> faults = reason.faults();
        String title = OpenWorkOrder.of(pending).content().title();
        return faults.isEmpty()
                ? List.of(new ListingWithdrawn(
                        listing, owner, workOrder, reason.words().strip(), reason.documents(), at))
                : List.of(returned(owner, title, faults));
    }

    private List<CatalogEvent> close(ReviewedListing current, Listing.Served open, boolean atOnce) {
        AgencyId owner = Ownership.require(open.agency(), agency);
        if (current.asked() != null) {
            throw new RuleViolated(CLOSING_IS_ASKED_ALREADY);
        }
        List<Fault> faults = reason.faultsOfAClosing();
        String title = open.opened().content().title();
        if (!faults.isEmpty()) {
            return List.of(returned(owner, title, faults));
        }
        String words = reason.words().strip();
        CatalogEvent asked = new ClosingRequested(
                listing, owner, workOrder, WorkOrderKind.WITHDRAWAL, title, words, reason.documents(), at);
        return atOnce
                ? List.of(
                        new ListingSuspended(listing, owner, workOrder, words, at, SuspensionCause.RIGHTS_CLAIM), asked)
                : List.of(asked);
    }

    private ListingReturned returned(AgencyId owner, String title, List<Fault> faults) {
        return new ListingReturned(
                listing, owner, workOrder, WorkOrderKind.WITHDRAWAL, title, faults, at, ReturnGround.INCOMPLETE);
    }
}
