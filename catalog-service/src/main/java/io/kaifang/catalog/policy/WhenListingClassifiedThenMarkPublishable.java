package io.kaifang.catalog.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.catalog.intake.FreshIds;
import io.kaifang.catalog.listing.MarkPublishable;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** An agency confirmed its levels: the listing may be published, or, if its data are closed, goes back. */
@ApplicationScoped
class WhenListingClassifiedThenMarkPublishable implements Policy {
    @Override
    public String name() {
        return "mark-publishable";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ListingClassified.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        return event instanceof ListingClassified it
                ? List.of(new MarkPublishable(
                        it.listing(),
                        it.category(),
                        it.conditions(),
                        it.guideVersion(),
                        FreshIds.workOrderOf(meta.source(), meta.eventId()),
                        it.at()))
                : List.of();
    }
}
