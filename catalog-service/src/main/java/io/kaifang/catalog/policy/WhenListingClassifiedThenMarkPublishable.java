package io.kaifang.catalog.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.catalog.intake.FreshIds;
import io.kaifang.catalog.listing.MarkPublishable;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An agency confirmed its levels: the listing may be published, or, if its data are closed, goes back. */
@ApplicationScoped
public class WhenListingClassifiedThenMarkPublishable implements Policy {
    public List<MarkPublishable> commands(ListingClassified event, EventMetadata meta) {
        return List.of(new MarkPublishable(
                event.listing(),
                event.category(),
                event.conditions(),
                event.guideVersion(),
                FreshIds.workOrderOf(meta.source(), meta.eventId()),
                event.at()));
    }
}
