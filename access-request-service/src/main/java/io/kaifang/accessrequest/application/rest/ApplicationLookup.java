package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationQueries;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.accessrequest.offer.view.OfferedListingQueries;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;

/** Facts that a command needs, also if they are not projected yet. Blocks, and does not check the caller. */
@ApplicationScoped
public class ApplicationLookup {
    private final ApplicationQueries applications;
    private final OfferedListingQueries listings;

    ApplicationLookup(ApplicationQueries applications, OfferedListingQueries listings) {
        this.applications = applications;
        this.listings = listings;
    }

    public ApplicationRow row(ApplicationId id) {
        return ViewQueries.eventually(() -> applications.find(id))
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST));
    }

    /** What the opening list says about the application's listing. */
    public ListingOffer offer(ApplicationId id) {
        return offer(new ListingId(row(id).listing));
    }

    ListingOffer offer(ListingId id) {
        return ViewQueries.eventually(() -> listings.offer(id))
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.LISTING_MUST_BE_KNOWN));
    }
}
