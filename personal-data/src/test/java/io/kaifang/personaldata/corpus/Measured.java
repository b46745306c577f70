package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ColumnInspection;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import io.kaifang.personaldata.corpus.CorpusColumn.Announced;
import io.kaifang.personaldata.corpus.CorpusColumn.Contaminated;
import io.kaifang.personaldata.corpus.CorpusColumn.Harmless;
import io.kaifang.personaldata.corpus.CorpusColumn.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the detectors say of one column, held against what it is.
 *
 * @param found a finding of the kind names at least one row that holds it; for an announced kind, any finding
 * @param held cells that hold the kind
 * @param counted cells that the detectors counted, less the share of the named rows that don't hold it; at most as many as hold
 *     it
 * @param wrongRows rows named as witnesses that do not hold it
 * @param alarms findings from the cells of a harmless column that would stop its release
 */
record Measured(Truth truth, boolean found, long held, long counted, long wrongRows, List<Finding> alarms) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Runs every detector over the column. */
    static Measured of(CorpusColumn column) {
        ColumnInspection inspection = new ColumnInspection(new ColumnHeading(column.name(), ""), TODAY);
        for (int row = 0; row < column.cells().size(); row++) {
            inspection.accept(row, column.cells().get(row));
        }
        List<Finding> findings = inspection.findings();
        return switch (column.truth()) {
            case Contaminated truth -> contaminated(truth, column.held(), findings);
            case Announced truth ->
                new Measured(truth, find(truth.kind(), findings).isPresent(), 0, 0, 0, List.of());
            case Harmless truth ->
                new Measured(
                        truth,
                        false,
                        0,
                        0,
                        0,
                        findings.stream().filter(Measured::stopsARelease).toList());
        };
    }

    private static Measured contaminated(Contaminated truth, Set<Integer> held, List<Finding> findings) {
        Optional<Finding> finding =
                find(truth.kind(), findings).filter(found -> found.strength() != Strength.ANNOUNCED);
        List<Long> named = finding.map(Finding::rows).orElse(List.of());
        long right = named.stream().filter(row -> held.contains(row.intValue())).count();
        long counted = named.isEmpty() ? 0 : finding.map(Finding::count).orElse(0L) * right / named.size();
        return new Measured(
                truth,
                finding.isPresent(),
                held.size(),
                Math.min(counted, held.size()),
                named.size() - right,
                List.of());
    }

    private static Optional<Finding> find(ContentKind kind, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }

    /** The credit code of an organisation is public by law. */
    private static boolean stopsARelease(Finding finding) {
        return finding.strength() != Strength.ANNOUNCED && finding.kind() != ContentKind.CREDIT_CODE;
    }
}
