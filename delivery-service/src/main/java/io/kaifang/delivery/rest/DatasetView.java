package io.kaifang.delivery.rest;

import io.kaifang.contracts.classification.Category;
import io.kaifang.delivery.admission.Dataset;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.view.ListingState;
import io.kaifang.delivery.view.VersionRow;
import io.kaifang.delivery.view.VersionState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data set as delivery shows it. */
public record DatasetView(
        String listing,
        String agency,
        String title,
        ListingState state,
        @Nullable Category category,
        List<Column> fields,
        List<VersionView> versions) {
    public DatasetView {
        fields = List.copyOf(fields);
        versions = List.copyOf(versions);
    }

    /**
     * A version in a list.
     *
     * @param content digest of the released rows
     */
    public record VersionView(
            String version,
            VersionState state,
            long rows,
            @Nullable String content,
            long sampleRows,
            Instant decidedAt) {
        static VersionView of(VersionRow row) {
            return new VersionView(row.version, row.state, row.rows, row.sha256, row.sampleRows, row.decidedAt);
        }
    }

    static DatasetView of(Dataset dataset, List<VersionRow> versions) {
        return new DatasetView(
                dataset.listing().value(),
                dataset.agency().value(),
                dataset.title(),
                dataset.state(),
                dataset.category().orElse(null),
                dataset.columns().all(),
                versions.stream().map(VersionView::of).toList());
    }
}
