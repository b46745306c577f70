package io.kaifang.agreement.violation.view;

import io.kaifang.agreement.violation.view.ViolationProjection.MeasureRow;
import io.kaifang.agreement.violation.view.ViolationProjection.StatementRow;
import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ViolationId;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers who broke which agreement or rule how, what was said of it, and what followed. */
@ApplicationScoped
@WithSession
public class ViolationQueries {

    /** What a reader may see, the latest first. */
    public Uni<Page<ViolationAnswer>> list(ViolationReader reader, PageRequest page) {
        return reader.limit(new NewestFirst<>(
                        ViolationRow.class, "recordedAt", "violation", row -> new Place(row.recordedAt, row.violation)))
                .read(page)
                .chain(found -> beside(found.items()).map(beside -> found.map(row -> beside.answer(row, reader))));
    }

    /** A violation as a reader may see it; null if there is none, or none for that reader. */
    public Uni<@Nullable ViolationAnswer> one(ViolationId violation, ViolationReader reader) {
        return ViolationRow.<ViolationRow>findById(violation.value()).chain(row -> {
            if (row == null || (!row.published && !reader.isConcernedBy(row))) {
                return Uni.createFrom().nullItem();
            }
            return beside(List.of(row)).map(beside -> beside.answer(row, reader));
        });
    }

    /** The same where it is a case of the reader's; null for a violation that is merely public. */
    public Uni<@Nullable ViolationAnswer> ofConcern(ViolationId violation, ViolationReader reader) {
        return ViolationRow.<ViolationRow>findById(violation.value())
                .chain(row -> row == null || !reader.isConcernedBy(row)
                        ? Uni.createFrom().nullItem()
                        : beside(List.of(row)).map(beside -> beside.answer(row, reader)));
    }

    /** What stands beside violations. */
    private record Beside(Map<String, List<StatementRow>> statements, Map<String, List<MeasureRow>> measures) {
        ViolationAnswer answer(ViolationRow row, ViolationReader reader) {
            List<MeasureRow> taken = measures.getOrDefault(row.violation, List.of());
            List<StatementRow> made = statements.getOrDefault(row.violation, List.of());
            Optional<ViolationReader> concerned = Optional.of(reader).filter(it -> it.isConcernedBy(row));
            return concerned
                    .map(it -> it instanceof ViolationReader.OfUser
                            ? ViolationAnswer.forItsUser(row, made, taken)
                            : ViolationAnswer.forOffices(row, made, taken))
                    .orElseGet(() -> ViolationAnswer.forEverybody(row, taken));
        }
    }

    private static Uni<Beside> beside(List<ViolationRow> violations) {
        List<String> ids = violations.stream().map(row -> row.violation).toList();
        Uni<Map<String, List<StatementRow>>> statements = StatementRow.<StatementRow>list(
                        "violation in ?1 order by madeAt", ids)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.violation)));
        return statements.chain(made -> MeasureRow.<MeasureRow>list("key.violation in ?1 order by takenAt", ids)
                .map(rows ->
                        new Beside(made, rows.stream().collect(Collectors.groupingBy(row -> row.key.violation())))));
    }

    /**
     * A violation with what was said of it and what followed. Everybody sees published ones only, without the account, the agreement, the
     * report behind it and what was said; a legal person is named, a natural one is not.
     *
     * @param user whose violation it is; null to everybody
     * @param named the legal person that is named in public
     * @param report that it rests on; null to its user and to everybody
     */
    public record ViolationAnswer(
            String violation,
            @Nullable String agreement,
            String listing,
            String agency,
            @Nullable String user,
            @Nullable LegalPerson named,
            ViolationKind kind,
            @Nullable String report,
            boolean published,
            Instant recordedAt,
            @Nullable Instant liftedAt,
            @Nullable Text liftedBecause,
            List<StatementAnswer> statements,
            List<MeasureAnswer> measures) {

        /** That somebody had a say; the words are in the case, for those who may read it. */
        public record StatementAnswer(String statement, ActingBody body, Stance stance, Instant madeAt) {
            static StatementAnswer of(StatementRow row) {
                return new StatementAnswer(row.statement, row.body, row.stance, row.madeAt);
            }
        }

        /** A measure, and until when it held. */
        public record MeasureAnswer(
                MeasureKind measure,
                Text reason,
                boolean published,
                @Nullable ActingBody body,
                Instant takenAt,
                @Nullable Instant liftedAt,
                @Nullable Text liftedBecause) {
            static MeasureAnswer of(MeasureRow row) {
                return new MeasureAnswer(
                        row.measure,
                        row.statedReason(),
                        row.published,
                        row.body,
                        row.takenAt,
                        row.liftedAt,
                        row.liftingReason());
            }
        }

        static ViolationAnswer forOffices(ViolationRow row, List<StatementRow> statements, List<MeasureRow> measures) {
            return toThoseConcerned(row, row.report, statements, measures);
        }

        /** Who reported it stays with the offices. */
        static ViolationAnswer forItsUser(ViolationRow row, List<StatementRow> statements, List<MeasureRow> measures) {
            return toThoseConcerned(row, null, statements, measures);
        }

        private static ViolationAnswer toThoseConcerned(
                ViolationRow row, @Nullable String report, List<StatementRow> statements, List<MeasureRow> measures) {
            return new ViolationAnswer(
                    row.violation,
                    row.agreement,
                    row.listing,
                    row.agency,
                    row.dataUser,
                    row.named(),
                    row.kind,
                    report,
                    row.published,
                    row.recordedAt,
                    row.liftedAt,
                    row.liftingReason(),
                    statements.stream().map(StatementAnswer::of).toList(),
                    measures.stream().map(MeasureAnswer::of).toList());
        }

        static ViolationAnswer forEverybody(ViolationRow row, List<MeasureRow> measures) {
            return new ViolationAnswer(
                    row.violation,
                    null,
                    row.listing,
                    row.agency,
                    null,
                    row.named(),
                    row.kind,
                    null,
                    row.published,
                    row.recordedAt,
                    null,
                    null,
                    List.of(),
                    measures.stream()
                            .filter(measure -> measure.published)
                            .map(MeasureAnswer::of)
                            .toList());
        }
    }
}
