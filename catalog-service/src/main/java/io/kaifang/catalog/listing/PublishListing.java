package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_TIERED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_STATIC;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_SUSPENDED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.OPENING_HAS_CHANGED;
import static io.kaifang.catalog.listing.CatalogRule.TIES_ARE_BROKEN;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/**
 * The data centre puts a tiered listing, or a tiered change of it, on the opening list (Art. 9, 11). What was tiered as closed opens
 * again in this way alone, once it was tiered anew (Art. 14).
 *
 * @param opening digest of content, category and conditions, which the officer looked at; what was tiered anew since is not published
 * @param ties that lead nowhere: beyond their term they stop the publication
 */
public record PublishListing(ListingId listing, Sha256 opening, BrokenTies ties, Instant at) implements ListingCommand {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Publishable it -> published(it.agency(), it.next());
            case Listing.RevisionPublishable it -> published(it.agency(), it.next());
            case Listing.Published it -> nothingNew(it.opened());
            case Listing.Proposed _, Listing.Revised _ -> throw new RuleViolated(LISTING_IS_NOT_TIERED);
            case Listing.Suspended(Listing.RevisionPublishable it, var standing)
            when standing.stream().allMatch(PublishListing::endsByPublication) -> published(it.agency(), it.next());
            case Listing.Suspended _ -> throw new RuleViolated(LISTING_IS_SUSPENDED);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), new Requester.DataCentre());
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
            case Listing.StaticHistory _ -> throw new RuleViolated(LISTING_IS_STATIC);
        };
    }

    private static boolean endsByPublication(Listing.Standing standing) {
        return SuspensionTerms.of(standing.cause()).endsByPublication();
    }

    /** Asking twice changes nothing. */
    private List<CatalogEvent> nothingNew(Opening opened) {
        requireJudged(opened);
        return List.of();
    }

    private List<CatalogEvent> published(AgencyId agency, Opening next) {
        requireJudged(next);
        List<Fault> broken = ties.overdue(at);
        if (!broken.isEmpty()) {
            throw new RuleViolated(TIES_ARE_BROKEN, broken);
        }
        return List.of(
                new ListingPublished(listing, agency, next.content(), next.category(), next.conditions(), at, opening));
    }

    private void requireJudged(Opening waiting) {
        if (!waiting.digest().equals(opening)) {
            throw new RuleViolated(OPENING_HAS_CHANGED);
        }
    }
}
