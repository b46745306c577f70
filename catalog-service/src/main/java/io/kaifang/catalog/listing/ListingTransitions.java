package io.kaifang.catalog.listing;

import io.kaifang.catalog.listing.Listing.Open;
import io.kaifang.catalog.listing.Listing.Pending;
import io.kaifang.catalog.listing.Listing.Proposed;
import io.kaifang.catalog.listing.Listing.Publishable;
import io.kaifang.catalog.listing.Listing.Published;
import io.kaifang.catalog.listing.Listing.Returned;
import io.kaifang.catalog.listing.Listing.Revised;
import io.kaifang.catalog.listing.Listing.RevisionPublishable;
import io.kaifang.catalog.listing.Listing.Served;
import io.kaifang.catalog.listing.Listing.Standing;
import io.kaifang.catalog.listing.Listing.StaticHistory;
import io.kaifang.catalog.listing.Listing.Suspended;
import io.kaifang.catalog.listing.Listing.Unknown;
import io.kaifang.catalog.listing.Listing.Withdrawn;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To which stage each event leads from each stage, where that takes more than the event. */
final class ListingTransitions {
    private ListingTransitions() {}

    static Listing suspended(Listing before, ListingSuspended e) {
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
    static Listing ended(Listing before, @Nullable WorkOrderId suspension) {
        return switch (before) {
            case Suspended it -> {
                List<Standing> left = it.standing().stream()
                        .filter(standing ->
                                suspension != null && !standing.workOrder().equals(suspension))
                        .toList();
                yield left.isEmpty() ? it.before() : new Suspended(it.before(), left);
            }
            case Unknown _, Returned _, Proposed _, Publishable _, Served _, Withdrawn _ -> before;
        };
    }

    static Listing conditionsChanged(Listing before, ConditionsChanged e) {
        return switch (before) {
            case Served it -> it.opened(it.opened().under(e.conditions()));
            case Suspended it -> it.of(it.before().opened(it.before().opened().under(e.conditions())));
            case Unknown _, Returned _, Proposed _, Publishable _, Withdrawn _ -> before;
        };
    }

    static Listing madeStatic(Listing before, ListingBecameStatic e) {
        return switch (before) {
            case Open open -> new StaticHistory(e.agency(), open.opened());
            case Unknown _, Returned _, Proposed _, Publishable _, StaticHistory _, Suspended _, Withdrawn _ -> before;
        };
    }

    static Listing amended(Listing before, ListingAmended e) {
        return switch (before) {
            case Open open -> new Revised(e.agency(), open.opened(), e.workOrder(), e.content());
            case Suspended it -> it.of(new Revised(e.agency(), it.before().opened(), e.workOrder(), e.content()));
            case Unknown _, Returned _, Proposed _, Publishable _, Withdrawn _, StaticHistory _ ->
                new Proposed(e.agency(), e.workOrder(), e.content());
        };
    }

    /** A returned change leaves what stood before it; only when the work order under way itself is returned, it ends. */
    static Listing returned(Listing before, ListingReturned e) {
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

    static Listing publishable(Listing before, ListingBecamePublishable e) {
        return switch (before) {
            case Proposed it -> new Publishable(it.agency(), it.workOrder(), tiered(it.content(), e));
            case Publishable it ->
                new Publishable(it.agency(), it.workOrder(), tiered(it.next().content(), e));
            case Open it -> publishable(it, e);
            case Suspended suspended when suspended.before() instanceof Open it -> suspended.of(publishable(it, e));
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
