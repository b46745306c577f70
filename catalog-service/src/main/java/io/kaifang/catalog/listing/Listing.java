package io.kaifang.catalog.listing;

import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the opening list through its life. What was published stays open while a change to it is tiered; the change takes
 * effect when it is published in turn.
 */
public sealed interface Listing {
    record Unknown() implements Listing {}

    /** Handed in and sent back; it may come again under its id. */
    record Returned(AgencyId agency) implements Listing {}

    /** A work order was accepted that is not published yet. */
    sealed interface Pending extends Listing {
        AgencyId agency();

        WorkOrderId workOrder();
    }

    /** Complete, and waiting for its tier. */
    record Proposed(AgencyId agency, WorkOrderId workOrder, ListingContent content) implements Pending {}

    record Publishable(AgencyId agency, WorkOrderId workOrder, Opening next) implements Pending {}

    /** Its data can be had. */
    sealed interface Served extends Listing {
        AgencyId agency();

        Opening opened();

        /** The same, opened otherwise. */
        Served opened(Opening otherwise);
    }

    /** Served and kept up to date. */
    sealed interface Open extends Served {}

    record Published(AgencyId agency, Opening opened) implements Open {
        @Override
        public Served opened(Opening otherwise) {
            return new Published(agency, otherwise);
        }
    }

    /** Open as it was, with a change that waits for its tier. */
    record Revised(AgencyId agency, Opening opened, WorkOrderId workOrder, ListingContent next)
            implements Open, Pending {
        @Override
        public Served opened(Opening otherwise) {
            return new Revised(agency, otherwise, workOrder, next);
        }
    }

    /** Open as it was, with a tiered change that waits for publication: of its content, or of its tier alone. */
    record RevisionPublishable(AgencyId agency, Opening opened, WorkOrderId workOrder, WorkOrderKind kind, Opening next)
            implements Open, Pending {
        @Override
        public Served opened(Opening otherwise) {
            return new RevisionPublishable(agency, otherwise, workOrder, kind, next);
        }
    }

    /**
     * Nothing is served; everything else goes on as before once nothing stands against it.
     *
     * @param standing every cause that is not over yet; at least one
     */
    record Suspended(Served before, List<Standing> standing) implements Listing {
        public Suspended {
            standing = List.copyOf(standing);
        }

        /** The same suspension of what is open now. */
        Suspended of(Served open) {
            return new Suspended(open, standing);
        }
    }

    /** A cause for which a listing stands still, and the work order that states it. */
    record Standing(WorkOrderId workOrder, SuspensionCause cause) {}

    record Withdrawn(AgencyId agency) implements Listing {}

    /** Its source has ended; what there is stays open. */
    record StaticHistory(AgencyId agency, Opening opened) implements Served {
        @Override
        public Served opened(Opening otherwise) {
            return new StaticHistory(agency, otherwise);
        }
    }

    /** The work order whose content waits to be opened, also while opening is suspended. */
    static Optional<Pending> waiting(Listing listing) {
        return switch (listing) {
            case Pending it -> Optional.of(it);
            case Suspended(Pending it, var _) -> Optional.of(it);
            case Unknown _, Returned _, Published _, Suspended _, Withdrawn _, StaticHistory _ -> Optional.empty();
        };
    }

    /** Whose it is, if anybody's. */
    static Optional<AgencyId> owner(Listing listing) {
        return switch (listing) {
            case Unknown _ -> Optional.empty();
            case Returned it -> Optional.of(it.agency());
            case Pending it -> Optional.of(it.agency());
            case Served it -> Optional.of(it.agency());
            case Suspended it -> Optional.of(it.before().agency());
            case Withdrawn it -> Optional.of(it.agency());
        };
    }

    /** What was opened, also while it stands still. */
    static Optional<Opening> opened(Listing listing) {
        return switch (listing) {
            case Served it -> Optional.of(it.opened());
            case Suspended it -> Optional.of(it.before().opened());
            case Unknown _, Returned _, Proposed _, Publishable _, Withdrawn _ -> Optional.empty();
        };
    }

    static Listing evolve(Listing before, CatalogEvent event) {
        return switch (event) {
            case ListingProposed e -> new Proposed(e.agency(), e.workOrder(), e.content());
            case ListingAmended e -> ListingTransitions.amended(before, e);
            case ListingReturned e -> ListingTransitions.returned(before, e);
            case ListingBecamePublishable e -> ListingTransitions.publishable(before, e);
            case ListingPublished e ->
                new Published(e.agency(), new Opening(e.content(), e.category(), e.conditions()));
            case ListingSuspended e -> ListingTransitions.suspended(before, e);
            case ListingRestored e -> ListingTransitions.ended(before, e.suspension());
            case SuspensionEnded e -> ListingTransitions.ended(before, e.suspension());
            case ConditionsChanged e -> ListingTransitions.conditionsChanged(before, e);
            case ListingWithdrawn e -> new Withdrawn(e.agency());
            case ListingBecameStatic e -> ListingTransitions.madeStatic(before, e);
            case ClosingRequested _, ResourceDirectoryImported _ -> before;
        };
    }
}
