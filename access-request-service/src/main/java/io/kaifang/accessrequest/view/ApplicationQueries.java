package io.kaifang.accessrequest.view;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about applications, newest first; a list goes on after the sort key of its last row. */
public final class ApplicationQueries {
    private ApplicationQueries() {}

    /** Which applications; what is null restricts nothing. */
    public record Filter(
            @Nullable String applicant,
            @Nullable String agency,
            @Nullable String listing,
            @Nullable Stage stage) {}

    /** The sort key of a row. */
    public record After(Instant submittedAt, String application) {}

    public static Uni<List<ApplicationRow>> list(Filter filter, Optional<After> after, int rows) {
        Conditions conditions = new Conditions()
                .equal("applicant", filter.applicant())
                .equal("agency", filter.agency())
                .equal("listing", filter.listing())
                .equal("stage", filter.stage())
                .before(
                        "submittedAt",
                        "application",
                        after.map(it -> new Conditions.Key(it.submittedAt(), it.application())));
        return Panache.withSession(() -> ApplicationRow.<ApplicationRow>find(
                        conditions.where() + " order by submittedAt desc, application desc", conditions.parameters())
                .page(0, rows)
                .list());
    }

    public static Uni<@Nullable ApplicationRow> find(String application) {
        return Panache.withSession(() -> ApplicationRow.findById(application));
    }

    public static Uni<List<ApplicationStep>> history(String application) {
        return Panache.withSession(
                () -> ApplicationStep.list("key.application = ?1 order by key.position", application));
    }

    /** Those of an applicant that somebody is handling. */
    public static Uni<List<ApplicationRow>> openOf(String applicant) {
        return Panache.withSession(() -> ApplicationRow.list(
                "applicant = ?1 and stage in ?2", applicant, List.of(Stage.SUBMITTED, Stage.UNDER_REVIEW)));
    }
}
