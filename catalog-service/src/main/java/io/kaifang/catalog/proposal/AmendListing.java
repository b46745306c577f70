package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_HAS_CHANGED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_STATIC;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An agency changes what a listing says (Art. 11): the whole content is submitted anew, and tiered anew. It takes the place of a
 * content that waits to be opened.
 *
 * @param amends digest of the content that the change starts from, if the caller says so: of two officers at once, one wins
 */
public record AmendListing(
        ListingId listing,
        AgencyId agency,
        WorkOrderId workOrder,
        Optional<Sha256> amends,
        ListingDraft draft,
        DraftContext context,
        Instant at)
        implements DraftCommand {
    @Override
    public WorkOrderKind kind() {
        return WorkOrderKind.AMENDMENT;
    }

    @Override
    public List<CatalogEvent> decide(NameClaim claim) {
        return switch (claim.listing(listing)) {
            case Listing.Pending it ->
                amend(claim, it.agency(), OpenWorkOrder.of(it).content());
            case Listing.Published it -> amend(claim, it.agency(), it.opened().content());
            case Listing.Suspended(Listing.Pending it, var _) ->
                amend(claim, it.agency(), OpenWorkOrder.of(it).content());
            case Listing.Suspended(Listing.Published it, var _) ->
                amend(claim, it.agency(), it.opened().content());
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _, var _) ->
                throw new RuleViolated(LISTING_IS_STATIC);
        };
    }

    private List<CatalogEvent> amend(NameClaim claim, AgencyId owner, ListingContent latest) {
        Ownership.require(owner, agency);
        if (amends.filter(it -> !it.equals(latest.digest())).isPresent()) {
            throw new RuleViolated(LISTING_HAS_CHANGED);
        }
        return check(claim);
    }

    @Override
    public CatalogEvent accepted(Listing before, ListingContent content, String reason) {
        return new ListingAmended(
                listing,
                agency,
                workOrder,
                content,
                draft.nameKey().value(),
                reason,
                at,
                Listing.waiting(before).map(Listing.Pending::workOrder).orElse(null));
    }
}
