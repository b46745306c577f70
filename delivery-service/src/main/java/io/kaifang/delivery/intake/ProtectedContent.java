package io.kaifang.delivery.intake;

import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.ReleasedCsv;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.TableInspection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Protected content in the rows of a version, as the events tell it. */
public final class ProtectedContent {
    private ProtectedContent() {}

    /** Those findings that cells bear out and that are protected wherever they stand; what a name announces, the list says already. */
    static List<ContentFinding> in(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.count() > 0 && finding.kind().isProtectedAlone())
                .map(finding -> new ContentFinding(
                        finding.column(),
                        finding.kind().code(),
                        strength(finding),
                        finding.count(),
                        finding.filled(),
                        finding.rows()))
                .toList();
    }

    /**
     * Looks at a released version again, row after row.
     *
     * @param today in China: nobody is born later
     */
    public static List<ContentFinding> in(VersionFolder folder, LocalDate today) throws IOException {
        Columns columns = folder.columns();
        TableInspection inspection = new TableInspection(columns.headings(), today);
        long[] row = {0};
        ReleasedCsv.read(
                folder.csv(),
                IntStream.range(0, columns.size()).boxed().toList(),
                cells -> inspection.accept(++row[0], cells));
        return in(inspection.findings());
    }

    private static EvidenceStrength strength(Finding finding) {
        return switch (finding.strength()) {
            case ANNOUNCED -> EvidenceStrength.ANNOUNCED;
            case EVIDENCE -> EvidenceStrength.LIKENESS;
            case PROOF -> EvidenceStrength.PROOF;
        };
    }
}
