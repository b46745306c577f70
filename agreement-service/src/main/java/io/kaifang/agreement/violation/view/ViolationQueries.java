package io.kaifang.agreement.violation.view;

import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Answers who broke which agreement how, and what followed. */
@ApplicationScoped
@WithSession
public class ViolationQueries {

    /** All of them with everything that is known, the latest first. */
    public Uni<Page<ViolationAnswer>> all(PageRequest page) {
        return list("true", ViolationAnswer::forOffices, page);
    }

    /** Those that were made public, the latest first. */
    public Uni<Page<ViolationAnswer>> published(PageRequest page) {
        return list("published = true", ViolationAnswer::forEverybody, page);
    }

    private static Uni<Page<ViolationAnswer>> list(
            String which, BiFunction<ViolationRow, List<MeasureRow>, ViolationAnswer> answer, PageRequest page) {
        Parameters parameters = new Parameters();
        StringBuilder condition = new StringBuilder(which);
        page.afterPlace().ifPresent(place -> {
            parameters.and("at", place.at()).and("id", place.id());
            condition.append(" and (recordedAt < :at or (recordedAt = :at and violation < :id))");
        });
        return ViolationRow.<ViolationRow>find(condition + " order by recordedAt desc, violation desc", parameters)
                .page(0, page.rowsToRead())
                .list()
                .chain(rows -> measures(rows)
                        .map(measures -> Page.of(
                                rows,
                                page,
                                row -> answer.apply(row, measures.getOrDefault(row.violation, List.of())),
                                row -> List.of(row.recordedAt.toString(), row.violation))));
    }

    private static Uni<Map<String, List<MeasureRow>>> measures(List<ViolationRow> violations) {
        List<String> ids = violations.stream().map(row -> row.violation).toList();
        return MeasureRow.<MeasureRow>list("key.violation in ?1 order by takenAt", ids)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.key.violation())));
    }
}
