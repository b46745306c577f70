package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_PROPOSED_ALREADY;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** An agency asks for a new entry of the list (Art. 11). */
public record ProposeListing(
        ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft, DraftContext context, Instant at)
        implements DraftCommand {
    @Override
    public WorkOrderKind kind() {
        return WorkOrderKind.PROPOSAL;
    }

    @Override
    public List<CatalogEvent> decide(NameClaim claim) {
        return switch (claim.listing(listing)) {
            case Listing.Unknown _ -> check(claim);
            case Listing.Returned it -> {
                Ownership.require(it.agency(), agency);
                yield check(claim);
            }
            case Listing.Proposed _,
                    Listing.Publishable _,
                    Listing.Open _,
                    Listing.Suspended _,
                    Listing.StaticHistory _ -> throw new RuleViolated(LISTING_IS_PROPOSED_ALREADY);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }

    @Override
    public CatalogEvent accepted(ListingContent content, String reason) {
        return new ListingProposed(
                listing, agency, workOrder, content, draft.nameKey().value(), reason, at);
    }
}
