package io.kaifang.catalog.view;

import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.draft.Likeness;
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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes a listing's row as an event says. */
@ApplicationScoped
class ListingWriter {

    ListingRow changed(@Nullable ListingRow found, CatalogEvent event) {
        ListingRow row = found == null ? new ListingRow() : found;
        row.id = event.subject().id();
        row.changedAt = event.at();
        switch (event) {
            case ListingProposed e -> accepted(row, e.agency(), e.workOrder(), e.content());
            case ListingAmended e -> accepted(row, e.agency(), e.workOrder(), e.content());
            case ListingReturned e -> returned(row, found == null, e);
            case ListingBecamePublishable e -> {
                if (row.opened == null) {
                    row.state = ListingState.PUBLISHABLE.name();
                    row.category = e.category().name();
                    row.conditions = StoredJson.write(e.conditions());
                }
            }
            case ListingPublished e -> published(row, e);
            case ListingSuspended _ -> {
                row.resumes = row.state;
                row.state = ListingState.SUSPENDED.name();
            }
            case ListingRestored _ -> row.state = row.resumes == null ? ListingState.PUBLISHED.name() : row.resumes;
            case ListingWithdrawn _ -> row.state = ListingState.WITHDRAWN.name();
            case ListingBecameStatic _ -> row.state = ListingState.STATIC_HISTORY.name();
            case ResourceDirectoryImported _ -> {}
        }
        return row;
    }

    private void accepted(ListingRow row, AgencyId agency, WorkOrderId workOrder, ListingContent content) {
        row.agency = agency.value();
        row.workOrder = workOrder.value();
        row.content = StoredJson.write(content);
        row.titlePairs = String.join(" ", Likeness.pairs(content.title()));
        if (row.opened == null) {
            row.state = ListingState.PROPOSED.name();
            show(row, content);
        }
    }

    private void returned(ListingRow row, boolean isNew, ListingReturned e) {
        if (isNew) {
            row.agency = e.agency().value();
            row.workOrder = e.workOrder().value();
            row.title = e.title();
            row.state = ListingState.RETURNED.name();
        } else if (row.opened != null && row.workOrder.equals(e.workOrder().value())) {
            row.content = row.opened;
        } else if (row.workOrder.equals(e.workOrder().value())) {
            row.state = ListingState.RETURNED.name();
            row.titlePairs = "";
        } else if (row.state.equals(ListingState.RETURNED.name())) {
            row.workOrder = e.workOrder().value();
            row.title = e.title();
        }
    }

    private void published(ListingRow row, ListingPublished e) {
        row.state = ListingState.PUBLISHED.name();
        row.opened = StoredJson.write(e.content());
        row.content = row.opened;
        row.category = e.category().name();
        row.conditions = StoredJson.write(e.conditions());
        row.publishedAt = row.publishedAt == null ? e.at() : row.publishedAt;
        show(row, e.content());
    }

    private static void show(ListingRow row, ListingContent content) {
        row.title = content.title();
        row.summary = content.summary();
        row.theme = content.theme();
        row.area = content.area();
        row.frequency = content.frequency().name();
        row.formats = content.formats().stream().map(Enum::name).collect(Collectors.joining(","));
        row.titleWords = ChineseWords.index(content.title());
        String fields = content.fields().stream()
                .map(field -> field.name() + " " + field.meaning())
                .collect(Collectors.joining(" "));
        row.otherWords = ChineseWords.index(String.join(
                " ", content.summary(), content.theme(), content.area(), content.timeSpan(), fields, content.notes()));
    }
}
