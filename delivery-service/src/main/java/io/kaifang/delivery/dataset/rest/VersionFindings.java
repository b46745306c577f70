package io.kaifang.delivery.dataset.rest;

import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.delivery.dataset.view.VersionState;
import io.kaifang.delivery.permission.DatasetLookup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a version, without a single cell of it.
 *
 * @param detectors that looked last; null where none did
 * @param waitsUntil until then it is kept if it is held, or has to be judged if it is served; null where nothing waits
 * @param unnamed those findings that its listing's tiering does not name
 */
public record VersionFindings(
        String version,
        VersionState state,
        @Nullable String detectors,
        @Nullable Instant waitsUntil,
        List<ContentFinding> findings,
        List<ContentFinding> unnamed) {
    static VersionFindings of(VersionRow row, Coverage coverage) {
        List<ContentFinding> findings = DatasetLookup.findings(row);
        return new VersionFindings(
                row.version, row.state, row.detectors, row.waitsUntil, findings, coverage.uncovered(findings));
    }
}
