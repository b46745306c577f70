package io.kaifang.agreement.violation.view;

import io.kaifang.agreement.violation.view.ViolationProjection.MeasureRow;
import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers who broke which agreement how, and what followed. */
@ApplicationScoped
@WithSession
public class ViolationQueries {

    /** All of them with everything that is known, the latest first. */
    public Uni<Page<ViolationAnswer>> all(PageRequest page) {
        return list(violations(), ViolationAnswer::forOffices, page);
    }

    /** Those that were made public, the latest first. */
    public Uni<Page<ViolationAnswer>> published(PageRequest page) {
        return list(violations().equal("published", true), ViolationAnswer::forEverybody, page);
    }

    private static NewestFirst<ViolationRow> violations() {
        return new NewestFirst<>(
                ViolationRow.class, "recordedAt", "violation", row -> new Place(row.recordedAt, row.violation));
    }

    private static Uni<Page<ViolationAnswer>> list(
            NewestFirst<ViolationRow> violations,
            BiFunction<ViolationRow, List<MeasureRow>, ViolationAnswer> answer,
            PageRequest page) {
        return violations
                .read(page)
                .chain(found -> measures(found.items())
                        .map(measures ->
                                found.map(row -> answer.apply(row, measures.getOrDefault(row.violation, List.of())))));
    }

    private static Uni<Map<String, List<MeasureRow>>> measures(List<ViolationRow> violations) {
        List<String> ids = violations.stream().map(row -> row.violation).toList();
        return MeasureRow.<MeasureRow>list("key.violation in ?1 order by takenAt", ids)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.key.violation())));
    }

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
}
