package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.WorkOrderId;

/** What each event changes on a listing's row. What is open stays as it is until a change of it is published. */
final class ListingChanges {
    private ListingChanges() {}

    static void accepted(ListingRow row, WorkOrderId workOrder, ListingContent content) {
        row.workOrder = workOrder.value();
        row.content = StoredJson.write(content);
        row.compareBy(content.title());
        if (row.opened == null) {
            row.state = ListingState.PROPOSED.name();
            row.show(content);
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
        } else if (underWay) {
            row.state = ListingState.RETURNED.name();
            row.titlePairs = "";
        } else if (row.state.equals(ListingState.RETURNED.name())) {
            row.workOrder = e.workOrder().value();
            row.title = e.title();
        }
    }

    static void becamePublishable(ListingRow row, ListingBecamePublishable e) {
        if (row.opened == null) {
            row.state = ListingState.PUBLISHABLE.name();
            row.category = e.category().name();
            row.conditions = StoredJson.write(e.conditions());
        }
    }

    static void published(ListingRow row, ListingPublished e) {
        row.state = ListingState.PUBLISHED.name();
        row.opened = StoredJson.write(e.content());
        row.content = row.opened;
        row.category = e.category().name();
        row.conditions = StoredJson.write(e.conditions());
        row.publishedAt = row.publishedAt == null ? e.at() : row.publishedAt;
        row.show(e.content());
    }

    static void suspended(ListingRow row) {
        row.resumes = row.state;
        row.state = ListingState.SUSPENDED.name();
    }

    static void restored(ListingRow row) {
        row.state = row.resumes == null ? ListingState.PUBLISHED.name() : row.resumes;
    }
}
