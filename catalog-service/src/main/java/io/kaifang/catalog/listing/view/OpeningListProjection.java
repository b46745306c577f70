package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.catalog.draft.TitleSimilarity;
import io.kaifang.catalog.search.view.ChineseWords;
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
import io.kaifang.contracts.catalog.ListingContent;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on the opening list, the steps by which it came there, and the work orders behind them. */
@ApplicationScoped
public class OpeningListProjection implements Projection {
    public Uni<Void> apply(CatalogEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingProposed e -> step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()));
            case ListingAmended e -> step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()));
            case ListingReturned e -> step(e, context, row -> ListingChanges.returned(row, e));
            case ListingBecamePublishable e -> step(e, context, row -> ListingChanges.becamePublishable(row, e));
            case ListingPublished e -> step(e, context, row -> ListingChanges.published(row, e));
            case ListingSuspended e -> step(e, context, ListingChanges::suspended);
            case ListingRestored e -> step(e, context, ListingChanges::restored);
            case ListingWithdrawn e -> step(e, context, row -> row.state = ListingState.WITHDRAWN.name());
            case ListingBecameStatic e -> step(e, context, row -> row.state = ListingState.STATIC_HISTORY.name());
            case ResourceDirectoryImported _ -> context.nothing();
        };
    }

    private static Uni<Void> step(OfListing event, ProjectionContext context, Consumer<ListingRow> change) {
        Optional<WorkOrderFacts> order = WorkOrderFacts.of(event);
        return listing(event, context, change)
                .chain(() -> context.session().persist(ListingStepRow.of(event, order, context.meta())))
                .chain(() -> order.map(it -> workOrder(event, it, context)).orElseGet(context::nothing));
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

        /** Shows that content, and lets it be found by its words. */
        void show(ListingContent shown) {
            title = shown.title();
            summary = shown.summary();
            theme = shown.theme();
            area = shown.area();
            frequency = shown.frequency().name();
            formats = shown.formats().stream().map(Enum::name).collect(Collectors.joining(","));
            titleWords = ChineseWords.index(shown.title());
            String fields = shown.fields().stream()
                    .map(field -> field.name() + " " + field.meaning())
                    .collect(Collectors.joining(" "));
            otherWords = ChineseWords.index(String.join(
                    " ", shown.summary(), shown.theme(), shown.area(), shown.timeSpan(), fields, shown.notes()));
        }

        /** Lets later titles be compared with this one. */
        void compareBy(String comparedTitle) {
            titlePairs = String.join(" ", TitleSimilarity.pairs(comparedTitle));
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
            step.reason = order.map(WorkOrderFacts::reason).orElse(null);
            return step;
        }
    }

    /** A work order and what came of it; {@code faults} is JSON. */
    @Entity(name = "WorkOrderRow")
    @Table(name = "work_order")
    public static class WorkOrderRow extends PanacheEntityBase {
        public static final String ACCEPTED = "ACCEPTED";
        public static final String RETURNED = "RETURNED";

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

        public long position;
        public Instant at;

        public static WorkOrderRow of(String id) {
            WorkOrderRow row = new WorkOrderRow();
            row.id = id;
            return row;
        }
    }
}
