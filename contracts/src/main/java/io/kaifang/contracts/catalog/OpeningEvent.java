package io.kaifang.contracts.catalog;

import io.kaifang.contracts.EventType;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** Facts about how what is open stays so, and what is asked about it (Art. 10, 11, 15, 26). */
public sealed interface OpeningEvent extends CatalogEvent.OfListing {

    /**
     * One cause of a suspension is over, while opening stands still for another one.
     *
     * @param suspension work order of the suspension that ended
     */
    @EventType(name = "io.kaifang.catalog.suspension-ended")
    record SuspensionEnded(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            WorkOrderId suspension,
            String reason,
            Instant at)
            implements OpeningEvent {}

    /**
     * An agency asks to close what is open, or to turn it into static history. It stays as it is until the data centre has looked at
     * reason and documents (Art. 10 (2), 11).
     *
     * @param kind what is asked
     * @param title of the listing, so that an officer recognises it
     * @param supportingDocuments by digest; they are kept where they can be read by those who decide
     */
    @EventType(name = "io.kaifang.catalog.closing-requested")
    record ClosingRequested(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            WorkOrderKind kind,
            String title,
            String reason,
            List<Sha256> supportingDocuments,
            Instant at)
            implements OpeningEvent {
        public ClosingRequested {
            supportingDocuments = List.copyOf(supportingDocuments);
        }
    }

    /**
     * A new guide changed the conditions of what is open, and nothing else: they hold at once, and so does the list of materials
     * (Art. 15, 18).
     */
    @EventType(name = "io.kaifang.catalog.conditions-changed")
    record ConditionsChanged(
            ListingId listing,
            AgencyId agency,
            Category category,
            List<OpeningCondition> conditions,
            String guideVersion,
            Instant at)
            implements OpeningEvent {
        public ConditionsChanged {
            conditions = List.copyOf(conditions);
        }
    }
}
