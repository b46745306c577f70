package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.draft.TitleSimilarity;
import io.kaifang.catalog.listing.Opening;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.catalog.search.view.ChineseWords;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.stream.Collectors;

/** What each event changes on a listing's row. What is open stays as it is until a change of it is published. */
final class ListingChanges {
    private ListingChanges() {}

    static void accepted(ListingRow row, WorkOrderId workOrder, ListingContent content) {
        row.workOrder = workOrder.value();
        row.content = StoredJson.write(content);
        row.nextOpening = null;
        compareBy(row, content.title());
        if (row.opened == null) {
            row.state = ListingState.PROPOSED.name();
            show(row, content);
        }
    }

    /** A returned amendment leaves what is open; a work order that was never accepted changes nothing that is under way. */
    static void returned(ListingRow row, ListingReturned e) {
        boolean underWay = !row.isNew() && row.workOrder.equals(e.workOrder().value());
        if (row.isNew()) {
            row.workOrder = e.workOrder().value();
            row.title = e.title();
            row.state = ListingState.RETURNED.name();
        } else if (underWay && row.opened != null) {
            row.content = row.opened;
            row.nextOpening = null;
        } else if (underWay) {
            row.state = ListingState.RETURNED.name();
            row.nextOpening = null;
            row.titlePairs = "";
        } else if (row.state.equals(ListingState.RETURNED.name())) {
            row.workOrder = e.workOrder().value();
            row.title = e.title();
        }
    }

    static void becamePublishable(ListingRow row, ListingBecamePublishable e) {
        row.nextOpening = row.content == null
                ? null
                : StoredJson.write(new Opening(
                        StoredJson.read(row.content, new TypeReference<>() {}), e.category(), e.conditions()));
        row.workOrder = e.workOrder() == null ? row.workOrder : e.workOrder().value();
        if (row.opened == null) {
            row.state = ListingState.PUBLISHABLE.name();
            row.category = e.category().name();
            row.conditions = StoredJson.write(e.conditions());
        }
    }

    static void published(ListingRow row, ListingPublished e) {
        row.state = ListingState.PUBLISHED.name();
        row.suspensions = StandingSuspension.NONE;
        row.opened = StoredJson.write(e.content());
        row.content = row.opened;
        row.nextOpening = null;
        row.category = e.category().name();
        row.conditions = StoredJson.write(e.conditions());
        row.publishedAt = row.publishedAt == null ? e.at() : row.publishedAt;
        show(row, e.content());
    }

    static void suspended(ListingRow row, ListingSuspended e) {
        row.suspensions = StandingSuspension.with(row.suspensions, e);
        if (!row.state.equals(ListingState.SUSPENDED.name())) {
            row.resumes = row.state;
            row.state = ListingState.SUSPENDED.name();
        }
    }

    static void restored(ListingRow row) {
        row.suspensions = StandingSuspension.NONE;
        row.state = row.resumes == null ? ListingState.PUBLISHED.name() : row.resumes;
    }

    static void conditionsChanged(ListingRow row, ConditionsChanged e) {
        if (row.opened != null) {
            row.conditions = StoredJson.write(e.conditions());
        }
    }

    static void ended(ListingRow row, WorkOrderId suspension) {
        row.suspensions = StandingSuspension.without(row.suspensions, suspension);
    }

    /** Shows that content, and lets it be found by its words. */
    private static void show(ListingRow row, ListingContent shown) {
        row.title = shown.title();
        row.summary = shown.summary();
        row.theme = shown.theme();
        row.area = shown.area();
        row.frequency = shown.frequency().name();
        row.formats = shown.formats().stream().map(Enum::name).collect(Collectors.joining(","));
        row.titleWords = ChineseWords.index(shown.title());
        String fields = shown.fields().stream()
                .map(field -> field.name() + " " + field.meaning())
                .collect(Collectors.joining(" "));
        row.otherWords = ChineseWords.index(String.join(
                " ", shown.summary(), shown.theme(), shown.area(), shown.timeSpan(), fields, shown.notes()));
    }

    /** Lets later titles be compared with this one. */
    private static void compareBy(ListingRow row, String title) {
        row.titlePairs = String.join(" ", TitleSimilarity.pairs(title));
    }
}
