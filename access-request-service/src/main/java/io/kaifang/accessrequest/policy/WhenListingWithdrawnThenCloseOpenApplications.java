package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.request.CloseApplication;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.Reading;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Nobody waits for data that are no longer opened. */
@ApplicationScoped
public class WhenListingWithdrawnThenCloseOpenApplications implements Policy {
    private final Clock clock;

    WhenListingWithdrawnThenCloseOpenApplications(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "close-open-applications";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ListingWithdrawn.class);
    }

    /** Every application ever made for it, oldest first, so that a redelivery finds the same ones in the same places. */
    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        String listing = ((ListingWithdrawn) event).listing().value();
        List<ApplicationRow> applications =
                Reading.now(() -> ApplicationRow.list("listing = ?1 order by submittedAt, application", listing));
        return applications.stream()
                .map(row -> new CloseApplication(
                        new ApplicationId(row.application), CloseApplication.LISTING_WITHDRAWN, clock.instant()))
                .toList();
    }
}
