package io.kaifang.accessrequest.application.policy;

import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.application.view.ApplicationQueries;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** An application ends if its listing is no longer opened. */
@ApplicationScoped
public class WhenListingWithdrawnThenCloseOpenApplications implements Policy {
    private final Function<ListingId, List<ApplicationId>> applications;
    private final Clock clock;

    @Inject
    WhenListingWithdrawnThenCloseOpenApplications(ApplicationQueries queries, Clock clock) {
        this(listing -> ViewQueries.now(() -> queries.allFor(listing)), clock);
    }

    /**
     * Reads views through a function.
     *
     * @param applications every application ever made for a listing, oldest first, so that a redelivery finds the same ones in
     *     the same places
     */
    WhenListingWithdrawnThenCloseOpenApplications(Function<ListingId, List<ApplicationId>> applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    public List<CloseApplication> commands(ListingWithdrawn event, EventMetadata meta) {
        return applications.apply(event.listing()).stream()
                .map(id -> new CloseApplication(id, CloseApplication.LISTING_WITHDRAWN, clock.instant()))
                .toList();
    }
}
