package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_TIERED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_STATIC;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_SUSPENDED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** The data centre puts a tiered listing, or a tiered change of it, on the opening list. */
public record PublishListing(ListingId listing, Instant at) implements ListingCommand {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Publishable it -> published(it.agency(), it.next());
            case Listing.RevisionPublishable it -> published(it.agency(), it.next());
            case Listing.Published _ -> List.of(); // asking twice changes nothing
            case Listing.Proposed _, Listing.Revised _ -> throw new RuleViolated(LISTING_IS_NOT_TIERED);
            case Listing.Suspended _ -> throw new RuleViolated(LISTING_IS_SUSPENDED);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), new Requester.DataCentre());
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
            case Listing.StaticHistory _ -> throw new RuleViolated(LISTING_IS_STATIC);
        };
    }

    private List<CatalogEvent> published(AgencyId agency, Opening opening) {
        return List.of(
                new ListingPublished(listing, agency, opening.content(), opening.category(), opening.conditions(), at));
    }
}
