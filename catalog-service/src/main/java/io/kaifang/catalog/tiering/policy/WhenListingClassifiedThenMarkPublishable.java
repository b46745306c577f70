package io.kaifang.catalog.tiering.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An agency confirmed its levels: the listing may be published, or is returned if its data are closed. */
@ApplicationScoped
public class WhenListingClassifiedThenMarkPublishable implements Policy {
    public List<MarkPublishable> commands(ListingClassified event, EventMetadata meta) {
        return List.of(new MarkPublishable(
                event.listing(),
                event.category(),
                event.conditions(),
                event.guideVersion(),
                CatalogIds.workOrderOf(meta.source(), meta.eventId()),
                event.at()));
    }
}
