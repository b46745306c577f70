package io.kaifang.catalog.listing;

import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ClosingRequested;
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
import io.kaifang.contracts.catalog.CatalogEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Open as it was, with a tiered change that waits for publication: of its content, or of its tier alone. */
    record RevisionPublishable(
            AgencyId agency, Opening opened, WorkOrderId workOrder, WorkOrderKind kind, Opening next)
            implements Open, Pending {}

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
        private Suspended of(Served open) {
            return new Suspended(open, standing);
        }
    }

    /** A cause for which a listing stands still, and the work order that states it. */
    record Standing(WorkOrderId workOrder, SuspensionCause cause) {}

    record Withdrawn(AgencyId agency) implements Listing {}

    /** Its source has ended; what there is stays open. */
    record StaticHistory(AgencyId agency, Opening opened) implements Served {}

    /** The work order whose content waits to be opened, also while opening is suspended. */
    static Optional<Pending> waiting(Listing listing) {
        return switch (listing) {
            case Pending it -> Optional.of(it);
            case Suspended(Pending it, _) -> Optional.of(it);
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
            case ListingAmended e -> amended(before, e);
            case ListingReturned e -> returned(before, e);
            case ListingBecamePublishable e -> publishable(before, e);
            case ListingPublished e ->
                new Published(e.agency(), new Opening(e.content(), e.category(), e.conditions()));
            case ListingSuspended e -> suspended(before, e);
            case ListingRestored e -> ended(before, e.suspension());
            case SuspensionEnded e -> ended(before, e.suspension());
            case ListingWithdrawn e -> new Withdrawn(e.agency());
            case ListingBecameStatic e -> madeStatic(before, e);
            case ClosingRequested _, ResourceDirectoryImported _ -> before;
        };
    }

    private static Listing suspended(Listing before, ListingSuspended e) {
        SuspensionCause cause = e.cause() == null ? SuspensionCause.NOT_STATED : e.cause();
        Standing more = new Standing(e.workOrder(), cause);
        return switch (before) {
            case Served served -> new Suspended(served, List.of(more));
            case Suspended it ->
                new Suspended(
                        it.before(),
                        Stream.concat(it.standing().stream(), Stream.of(more)).toList());
            case Unknown _, Returned _, Proposed _, Publishable _, Withdrawn _ -> before;
        };
    }

    /** Before suspensions were named, a restoration ended all. */
    private static Listing ended(Listing before, @Nullable WorkOrderId suspension) {
        return switch (before) {
            case Suspended it -> {
                List<Standing> left = it.standing().stream()
                        .filter(standing -> suspension != null && !standing.workOrder().equals(suspension))
                        .toList();
                yield left.isEmpty() ? it.before() : new Suspended(it.before(), left);
            }
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
            case Suspended it -> it.of(new Revised(e.agency(), it.before().opened(), e.workOrder(), e.content()));
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
            case RevisionPublishable it -> new Published(it.agency(), it.opened());
            case Suspended suspended
            when suspended.before() instanceof Pending it && it.workOrder().equals(e.workOrder()) ->
                suspended.of(new Published(e.agency(), suspended.before().opened()));
            case Returned _, Published _, Suspended _, Withdrawn _, StaticHistory _ -> before;
        };
    }

    private static Listing publishable(Listing before, ListingBecamePublishable e) {
        return switch (before) {
            case Proposed it -> new Publishable(it.agency(), it.workOrder(), tiered(it.content(), e));
            case Publishable it ->
                new Publishable(it.agency(), it.workOrder(), tiered(it.next().content(), e));
            case Open it -> publishable(it, e);
            case Suspended suspended
            when suspended.before() instanceof Open it -> suspended.of(publishable(it, e));
            case Suspended _ -> before;
            case Unknown _, Returned _, Withdrawn _, StaticHistory _ -> before;
        };
    }

    private static Open publishable(Open before, ListingBecamePublishable e) {
        return switch (before) {
            case Published it ->
                new RevisionPublishable(
                        it.agency(),
                        it.opened(),
                        tieringOrder(e),
                        WorkOrderKind.TIERING,
                        tiered(it.opened().content(), e));
            case Revised it ->
                new RevisionPublishable(
                        it.agency(), it.opened(), it.workOrder(), WorkOrderKind.AMENDMENT, tiered(it.next(), e));
            case RevisionPublishable it ->
                new RevisionPublishable(
                        it.agency(),
                        it.opened(),
                        it.workOrder(),
                        it.kind(),
                        tiered(it.next().content(), e));
        };
    }

    /** Before a tiering named its work order, its guide tells it apart. */
    private static WorkOrderId tieringOrder(ListingBecamePublishable e) {
        return e.workOrder() == null ? new WorkOrderId("wo-guide-" + e.guideVersion()) : e.workOrder();
    }

    private static Opening tiered(ListingContent content, ListingBecamePublishable e) {
        return new Opening(content, e.category(), e.conditions());
    }
}
