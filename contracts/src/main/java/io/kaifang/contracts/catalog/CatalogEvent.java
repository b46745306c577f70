package io.kaifang.contracts.catalog;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Facts about the opening list (Art. 9 to 11). */
@EventsOf("catalog")
public sealed interface CatalogEvent extends DomainEvent {

    /** Belongs to the history of a listing. */
    sealed interface OfListing extends CatalogEvent {
        ListingId listing();

        AgencyId agency();

        @Override
        default Subject subject() {
            return listing().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(listing(), agency());
        }
    }

    /** An agency proposed a listing, and it is complete. */
    @EventType(name = "io.kaifang.catalog.listing-proposed")
    record ListingProposed(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            ListingContent content,
            String nameKey,
            String reason,
            Instant at)
            implements OfListing {
        @Override
        public Set<Tag> tags() {
            return Set.of(listing.tag(), agency.tag(), Tag.of("listing-name", nameKey));
        }
    }

    /**
     * A proposal or a change went back to its agency, with every reason at once (Art. 11).
     *
     * @param title as it was proposed, so that a clerk recognises it; may be empty
     */
    @EventType(name = "io.kaifang.catalog.listing-returned")
    record ListingReturned(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            WorkOrderKind kind,
            String title,
            List<Fault> faults,
            Instant at)
            implements OfListing {
        public ListingReturned {
            faults = List.copyOf(faults);
        }
    }

    /** An agency changed a listing by work order (Art. 11). */
    @EventType(name = "io.kaifang.catalog.listing-amended")
    record ListingAmended(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            ListingContent content,
            String nameKey,
            String reason,
            Instant at)
            implements OfListing {
        @Override
        public Set<Tag> tags() {
            return Set.of(listing.tag(), agency.tag(), Tag.of("listing-name", nameKey));
        }
    }

    /** The listing was tiered: what follows is fixed until the next tiering. */
    @EventType(name = "io.kaifang.catalog.listing-became-publishable")
    record ListingBecamePublishable(
            ListingId listing,
            AgencyId agency,
            Category category,
            List<OpeningCondition> conditions,
            String guideVersion,
            Instant at)
            implements OfListing {
        public ListingBecamePublishable {
            conditions = List.copyOf(conditions);
        }
    }

    /** The data centre put the listing on the opening list. Carries all that the list shows. */
    @EventType(name = "io.kaifang.catalog.listing-published")
    record ListingPublished(
            ListingId listing,
            AgencyId agency,
            ListingContent content,
            Category category,
            List<OpeningCondition> conditions,
            Instant at)
            implements OfListing {
        public ListingPublished {
            conditions = List.copyOf(conditions);
        }
    }

    /** Opening stops at once, until it is restored or withdrawn. */
    @EventType(name = "io.kaifang.catalog.listing-suspended")
    record ListingSuspended(ListingId listing, AgencyId agency, WorkOrderId workOrder, String reason, Instant at)
            implements OfListing {}

    /** Opening goes on after a suspension. */
    @EventType(name = "io.kaifang.catalog.listing-restored")
    record ListingRestored(ListingId listing, AgencyId agency, WorkOrderId workOrder, String reason, Instant at)
            implements OfListing {}

    /** The listing is no longer opened. Its supporting documents are named by digest (Art. 11). */
    @EventType(name = "io.kaifang.catalog.listing-withdrawn")
    record ListingWithdrawn(
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            String reason,
            List<Sha256> supportingDocuments,
            Instant at)
            implements OfListing {
        public ListingWithdrawn {
            supportingDocuments = List.copyOf(supportingDocuments);
        }
    }

    /** The source system ended: the history stays open as static data (Art. 10). */
    @EventType(name = "io.kaifang.catalog.listing-became-static")
    record ListingBecameStatic(ListingId listing, AgencyId agency, WorkOrderId workOrder, String reason, Instant at)
            implements OfListing {}

    /** An agency handed in its resource directory, whole. */
    @EventType(name = "io.kaifang.catalog.resource-directory-imported")
    record ResourceDirectoryImported(AgencyId agency, long revision, long columns, Sha256 content, Instant at)
            implements CatalogEvent {
        @Override
        public Subject subject() {
            return agency.subject();
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(agency);
        }
    }
}
