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
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;

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
    }

    /** Served and kept up to date. */
    sealed interface Open extends Served {}

    record Published(AgencyId agency, Opening opened) implements Open {}

    /** Open as it was, with a change that waits for its tier. */
    record Revised(AgencyId agency, Opening opened, WorkOrderId workOrder, ListingContent next)
            implements Open, Pending {}

    record RevisionPublishable(AgencyId agency, Opening opened, Opening next) implements Open {}

    /** Nothing is served; everything else goes on as before once it is restored. */
    record Suspended(Served before) implements Listing {}

    record Withdrawn(AgencyId agency) implements Listing {}

    /** Its source has ended; what there is stays open. */
    record StaticHistory(AgencyId agency, Opening opened) implements Served {}

    static Listing evolve(Listing before, CatalogEvent event) {
        return switch (event) {
            case ListingProposed e -> new Proposed(e.agency(), e.workOrder(), e.content());
            case ListingAmended e -> amended(before, e);
            case ListingReturned e -> returned(before, e);
            case ListingBecamePublishable e -> publishable(before, e);
            case ListingPublished e ->
                new Published(e.agency(), new Opening(e.content(), e.category(), e.conditions()));
            case ListingSuspended _ -> suspended(before);
            case ListingRestored _ -> restored(before);
            case ListingWithdrawn e -> new Withdrawn(e.agency());
            case ListingBecameStatic e -> madeStatic(before, e);
            case ResourceDirectoryImported _ -> before;
        };
    }

    private static Listing suspended(Listing before) {
        return switch (before) {
            case Served served -> new Suspended(served);
            case Unknown _, Returned _, Proposed _, Publishable _, Suspended _, Withdrawn _ -> before;
        };
    }

    private static Listing restored(Listing before) {
        return switch (before) {
            case Suspended suspended -> suspended.before();
            case Unknown _, Returned _, Proposed _, Publishable _, Served _, Withdrawn _ -> before;
        };
    }

    private static Listing madeStatic(Listing before, ListingBecameStatic e) {
        return switch (before) {
            case Open open -> new StaticHistory(e.agency(), open.opened());
            case Unknown _, Returned _, Proposed _, Publishable _, StaticHistory _, Suspended _, Withdrawn _ -> before;
        };
    }

    private static Listing amended(Listing before, ListingAmended e) {
        return switch (before) {
            case Open open -> new Revised(e.agency(), open.opened(), e.workOrder(), e.content());
            case Suspended suspended ->
                new Suspended(new Revised(e.agency(), suspended.before().opened(), e.workOrder(), e.content()));
            case Unknown _, Returned _, Proposed _, Publishable _, Withdrawn _, StaticHistory _ ->
                new Proposed(e.agency(), e.workOrder(), e.content());
        };
    }

    /** A returned change leaves what stood before it; only when the work order under way itself is returned, it ends. */
    private static Listing returned(Listing before, ListingReturned e) {
        return switch (before) {
            case Pending it when !it.workOrder().equals(e.workOrder()) -> before;
            case Unknown _, Proposed _, Publishable _ -> new Returned(e.agency());
            case Revised it -> new Published(it.agency(), it.opened());
            case Suspended(Revised it)
            when it.workOrder().equals(e.workOrder()) -> new Suspended(new Published(it.agency(), it.opened()));
            case Returned _, Open _, Suspended _, Withdrawn _, StaticHistory _ -> before;
        };
    }

    private static Listing publishable(Listing before, ListingBecamePublishable e) {
        return switch (before) {
            case Proposed it -> new Publishable(it.agency(), it.workOrder(), tiered(it.content(), e));
            case Publishable it ->
                new Publishable(it.agency(), it.workOrder(), tiered(it.next().content(), e));
            case Open it -> publishable(it, e);
            case Suspended(Open it) -> new Suspended(publishable(it, e));
            case Suspended(StaticHistory _) -> before;
            case Unknown _, Returned _, Withdrawn _, StaticHistory _ -> before;
        };
    }

    private static Open publishable(Open before, ListingBecamePublishable e) {
        ListingContent next = switch (before) {
            case Published it -> it.opened().content();
            case Revised it -> it.next();
            case RevisionPublishable it -> it.next().content();
        };
        return new RevisionPublishable(before.agency(), before.opened(), tiered(next, e));
    }

    private static Opening tiered(ListingContent content, ListingBecamePublishable e) {
        return new Opening(content, e.category(), e.conditions());
    }
}
