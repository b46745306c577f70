package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_STATIC;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** An agency changes what a listing says (Art. 11): the whole content is submitted anew, and tiered anew. */
public record AmendListing(
        ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft, DraftContext context, Instant at)
        implements DraftCommand {
    @Override
    public WorkOrderKind kind() {
        return WorkOrderKind.AMENDMENT;
    }

    @Override
    public List<CatalogEvent> decide(NameClaim claim) {
        return switch (claim.listing(listing)) {
            case Listing.Pending it -> amend(claim, it.agency());
            case Listing.Open it -> amend(claim, it.agency());
            case Listing.Suspended(Listing.Open it) -> amend(claim, it.agency());
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _) ->
                throw new RuleViolated(LISTING_IS_STATIC);
        };
    }

    private List<CatalogEvent> amend(NameClaim claim, AgencyId owner) {
        Ownership.require(owner, agency);
        return check(claim);
    }

    @Override
    public CatalogEvent accepted(ListingContent content, String reason) {
        return new ListingAmended(
                listing, agency, workOrder, content, draft.nameKey().value(), reason, at);
    }
}
