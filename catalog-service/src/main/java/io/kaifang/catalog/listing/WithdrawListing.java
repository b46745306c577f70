package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agency takes a listing back. What was open needs documents that show why it closes (Art. 11).
 *
 * @param reason as it was sent; an empty one returns the work order
 */
public record WithdrawListing(
        ListingId listing,
        AgencyId agency,
        WorkOrderId workOrder,
        String reason,
        List<Sha256> supportingDocuments,
        Instant at)
        implements ListingCommand, WorkOrderCommand<ListingId, Listing> {
    public WithdrawListing {
        supportingDocuments = List.copyOf(supportingDocuments);
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Proposed it -> withdraw(it.agency(), it.content(), List.of());
            case Listing.Publishable it -> withdraw(it.agency(), it.next().content(), List.of());
            case Listing.Served it -> withdraw(it.agency(), it.opened().content(), missingDocuments());
            case Listing.Suspended(Listing.Served it) ->
                withdraw(it.agency(), it.opened().content(), missingDocuments());
            case Listing.Withdrawn it -> Ownership.nothingNew(it.agency(), new Requester.Agency(agency));
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
        };
    }

    /** Closing what is open needs documents. */
    private List<Fault> missingDocuments() {
        return supportingDocuments.isEmpty()
                ? List.of(DraftFault.DOCUMENTS_MISSING.at("/supportingDocuments"))
                : List.of();
    }

    private List<CatalogEvent> withdraw(AgencyId owner, ListingContent content, List<Fault> aboutDocuments) {
        Ownership.require(owner, agency);
        List<Fault> faults = Stream.concat(Reason.faults(reason).stream(), aboutDocuments.stream())
                .toList();
        return List.of(
                faults.isEmpty()
                        ? new ListingWithdrawn(listing, owner, workOrder, reason.strip(), supportingDocuments, at)
                        : new ListingReturned(
                                listing, owner, workOrder, WorkOrderKind.WITHDRAWAL, content.title(), faults, at));
    }
}
