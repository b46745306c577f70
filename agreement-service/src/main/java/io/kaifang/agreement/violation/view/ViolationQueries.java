package io.kaifang.agreement.violation.view;

import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
}
