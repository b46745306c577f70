package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.EventType;
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
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.id.WorkOrderId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands on the opening list, the steps by which it came there, and the work orders behind them. */
@ApplicationScoped
public class OpeningListProjection implements Projection {
    public Uni<Void> apply(CatalogEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingProposed e -> step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()));
            case ListingAmended e ->
                step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()))
                        .chain(() -> superseded(e, context));
            case ListingReturned e -> step(e, context, row -> ListingChanges.returned(row, e));
            case ListingBecamePublishable e -> step(e, context, row -> ListingChanges.becamePublishable(row, e));
            case ListingPublished e -> step(e, context, row -> ListingChanges.published(row, e));
            case ListingSuspended e -> step(e, context, row -> ListingChanges.suspended(row, e));
            case ListingRestored e -> step(e, context, ListingChanges::restored);
            case SuspensionEnded e -> step(e, context, row -> ListingChanges.ended(row, e.suspension()));
            case ListingWithdrawn e -> step(e, context, row -> row.state = ListingState.WITHDRAWN.name());
            case ListingBecameStatic e -> step(e, context, row -> row.state = ListingState.STATIC_HISTORY.name());
            case ConditionsChanged e -> step(e, context, row -> ListingChanges.conditionsChanged(row, e));
            case ClosingRequested e -> step(e, context, _ -> {});
            case ResourceDirectoryImported _ -> context.nothing();
        };
    }

    private static Uni<Void> step(OfListing event, ProjectionContext context, Consumer<ListingRow> change) {
        Optional<WorkOrderFacts> order = WorkOrderFacts.of(event);
        return listing(event, context, change)
                .chain(() -> context.session().persist(ListingStepRow.of(event, order, context.meta())))
                .chain(() -> order.map(it -> workOrder(event, it, context)).orElseGet(context::nothing));
    }

    /** A content whose place another takes never opens: its work order says so. */
    private static Uni<Void> superseded(ListingAmended event, ProjectionContext context) {
        WorkOrderId order = event.supersedes();
        return order == null
                ? context.nothing()
                : context.session()
                        .find(WorkOrderRow.class, order.value())
                        .invoke(row -> {
                            if (row != null) {
                                row.outcome = WorkOrderRow.SUPERSEDED;
                            }
                        })
                        .replaceWithVoid();
    }

    private static Uni<Void> listing(OfListing event, ProjectionContext context, Consumer<ListingRow> change) {
        String id = event.listing().value();
        return context.upsert(ListingRow.class, id, () -> ListingRow.of(id), row -> {
            if (row.isNew()) {
                row.agency = event.agency().value();
            }
            row.changedAt = event.at();
            change.accept(row);
        });
    }

    private static Uni<Void> workOrder(OfListing event, WorkOrderFacts facts, ProjectionContext context) {
        String id = facts.workOrder().value();
        return context.session()
                .find(ListingRow.class, event.listing().value())
                .chain(listing -> context.upsert(WorkOrderRow.class, id, () -> WorkOrderRow.of(id), row -> {
                    row.listing = listing.id;
                    row.title = listing.title;
                    row.position = context.meta().position();
                    row.at = event.at();
                    facts.writeTo(row);
                }));
    }

    /**
     * A listing as the list shows it: what is open, or, before that, what was proposed. {@code content} is the latest accepted
     * content, {@code opened} what is open; both JSON, and different while a change waits.
     */
    @Entity(name = "ListingRow")
    @Table(name = "listing")
    public static class ListingRow extends PanacheEntityBase {
        @Id
        public String id;

        public String agency;
        public String state = "";

        /** Where it goes on after a suspension. */
        @Nullable
        String resumes;

        String suspensions = StandingSuspension.NONE;

        /** The one under way, or the last one. */
        String workOrder;

        public String title;
        public String summary = "";
        public String theme = "";
        public String area = "";
        public String frequency = "";
        public String category = "";

        /** Names, separated by commas. */
        public String formats = "";

        @Nullable
        String content;

        @Nullable
        String opened;

        @Nullable
        String conditions;

        /** The tiered opening that waits for publication, as JSON. */
        @Nullable
        String nextOpening;

        String titlePairs = "";

        String titleWords = "";

        String otherWords = "";

        public Instant changedAt;

        @Nullable
        public Instant publishedAt;

        static ListingRow of(String id) {
            ListingRow row = new ListingRow();
            row.id = id;
            return row;
        }

        boolean isNew() {
            return state.isEmpty();
        }
    }

    /** A step in a listing's life. */
    @Entity(name = "ListingStepRow")
    @Table(name = "listing_step")
    @IdClass(ListingStepRow.Key.class)
    static class ListingStepRow extends PanacheEntityBase {
        record Key(String listing, long position) implements Serializable {}

        @Id
        String listing;

        @Id
        long position;

        String type;
        Instant at;
        String actor;

        @Nullable
        String workOrder;

        @Nullable
        String reason;

        static ListingStepRow of(OfListing event, Optional<WorkOrderFacts> order, EventMetadata meta) {
            ListingStepRow step = new ListingStepRow();
            step.listing = event.listing().value();
            step.position = meta.position();
            step.type = event.getClass().getAnnotation(EventType.class).name();
            step.at = event.at();
            step.actor = meta.actor().id().value();
            step.workOrder = order.map(it -> it.workOrder().value()).orElse(null);
            step.reason = order.map(WorkOrderFacts::told).orElse(null);
            return step;
        }
    }

    /** A work order and what came of it; {@code faults} is JSON. */
    @Entity(name = "WorkOrderRow")
    @Table(name = "work_order")
    public static class WorkOrderRow extends PanacheEntityBase {
        public static final String ACCEPTED = "ACCEPTED";
        public static final String RETURNED = "RETURNED";

        /** The data centre is to look at it. */
        public static final String UNDER_REVIEW = "UNDER_REVIEW";

        /** Another one took its place before its content opened. */
        public static final String SUPERSEDED = "SUPERSEDED";

        @Id
        public String id;

        public String kind;
        public String agency;
        public String listing;
        public String title;

        @Nullable
        public String reason;

        public String outcome;

        @Nullable
        public String faults;

        /** Digests of what was handed in to support it, as JSON. */
        @Nullable
        public String documents;

        public long position;
        public Instant at;

        public static WorkOrderRow of(String id) {
            WorkOrderRow row = new WorkOrderRow();
            row.id = id;
            return row;
        }
    }
}
