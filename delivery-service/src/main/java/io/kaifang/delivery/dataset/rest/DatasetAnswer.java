package io.kaifang.delivery.dataset.rest;

import io.kaifang.contracts.classification.Category;
import io.kaifang.delivery.dataset.view.DatasetState;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.delivery.dataset.view.VersionState;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.store.Column;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data set as delivery shows it. */
public record DatasetAnswer(
        String listing,
        String agency,
        String title,
        DatasetState state,
        @Nullable Category category,
        List<Column> fields,
        List<VersionAnswer> versions) {
    /**
     * A version in a list.
     *
     * @param content digest of the released rows
     */
    public record VersionAnswer(
            String version,
            VersionState state,
            long rows,
            @Nullable String content,
            long sampleRows,
            Instant decidedAt) {
        static VersionAnswer of(VersionRow row) {
            return new VersionAnswer(row.version, row.state, row.rows, row.sha256, row.sampleRows, row.decidedAt);
        }
    }

    static DatasetAnswer of(Dataset dataset, List<VersionRow> versions) {
        return new DatasetAnswer(
                dataset.listing().value(),
                dataset.agency().value(),
                dataset.title(),
                dataset.state(),
                dataset.category().orElse(null),
                dataset.columns().all(),
                versions.stream().map(VersionAnswer::of).toList());
    }
}
