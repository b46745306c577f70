package io.kaifang.agreement.violation.view;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A violation with the measures that followed. The public sees the published ones only, and no misuse report behind it. */
public record ViolationAnswer(
        String violation,
        String agreement,
        String listing,
        String agency,
        String user,
        ViolationKind kind,
        @Nullable String report,
        boolean published,
        Instant recordedAt,
        List<MeasureAnswer> measures) {

    /** A measure. */
    public record MeasureAnswer(MeasureKind measure, Text reason, boolean published, Instant takenAt) {
        static MeasureAnswer of(MeasureRow row) {
            return new MeasureAnswer(row.measure, row.statedReason(), row.published, row.takenAt);
        }
    }

    static ViolationAnswer forOffices(ViolationRow row, List<MeasureRow> measures) {
        return of(row, row.report, measures.stream());
    }

    static ViolationAnswer forEverybody(ViolationRow row, List<MeasureRow> measures) {
        return of(row, null, measures.stream().filter(measure -> measure.published));
    }

    private static ViolationAnswer of(ViolationRow row, @Nullable String report, Stream<MeasureRow> measures) {
        return new ViolationAnswer(
                row.violation,
                row.agreement,
                row.listing,
                row.agency,
                row.dataUser,
                row.kind,
                report,
                row.published,
                row.recordedAt,
                measures.map(MeasureAnswer::of).toList());
    }
}
