package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.request.CloseApplication;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Nobody waits for data that are no longer opened. */
@ApplicationScoped
public class WhenListingWithdrawnThenCloseOpenApplications implements Policy {
    private final Clock clock;

    WhenListingWithdrawnThenCloseOpenApplications(Clock clock) {
        this.clock = clock;
    }

    /** Every application ever made for it, oldest first, so that a redelivery finds the same ones in the same places. */
    public List<CloseApplication> commands(ListingWithdrawn event, EventMetadata meta) {
        String listing = event.listing().value();
        List<ApplicationRow> applications =
                ViewQueries.now(() -> ApplicationRow.list("listing = ?1 order by submittedAt, application", listing));
        return applications.stream()
                .map(row -> new CloseApplication(
                        new ApplicationId(row.application), CloseApplication.LISTING_WITHDRAWN, clock.instant()))
                .toList();
    }
}
