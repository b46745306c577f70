package io.kaifang.delivery.intake;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.delivery.QualitySummary;
import java.util.List;

/**
 * What the checks found (Art. 16), with pointers at rows and without a single cell.
 *
 * @param encoding that the whole file is in
 * @param counts how often each kind was found in each field, complete
 * @param faults what keeps the version from being released; the first of many
 * @param suspicions what was reported and left as it was; the first of many
 */
public record QualityReport(
        boolean passed,
        String encoding,
        QualitySummary summary,
        List<Count> counts,
        List<FileFinding> faults,
        List<FileFinding> suspicions) {
    public QualityReport {
        counts = List.copyOf(counts);
        faults = List.copyOf(faults);
        suspicions = List.copyOf(suspicions);
    }

    /**
     * How often something was found.
     *
     * @param field empty where it concerns whole rows
     */
    public record Count(FindingKind kind, Text meaning, String field, long number) {}

    static QualityReport of(String encoding, long rows, FileFindings findings) {
        return new QualityReport(
                !findings.hasFaults(),
                encoding,
                new QualitySummary(
                        rows,
                        findings.count(FindingKind.MALFORMED_ROW)
                                + findings.count(FindingKind.BROKEN_QUOTES)
                                + findings.count(FindingKind.NO_ROWS),
                        findings.count(FindingKind.WRONG_VALUE),
                        findings.count(FindingKind.MISSING_VALUE),
                        findings.count(FindingKind.DUPLICATE_ROW)),
                findings.counts(),
                findings.faults(),
                findings.suspicions());
    }
}
