package io.kaifang.accessrequest.view;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about work orders, newest first. */
public final class WorkOrderQueries {
    private WorkOrderQueries() {}

    /** Which work orders; what is null restricts nothing. */
    public record Filter(
            @Nullable String agency,
            @Nullable String application,
            WorkOrderRow.@Nullable Outcome stage,
            boolean onlyOverdue) {}

    /** The sort key of a row. */
    public record After(Instant receivedAt, String workOrder) {}

    /**
     * How an agency keeps its deadlines.
     *
     * @param open waits now
     * @param overdue waits now, past its last day
     * @param everOverdue let pass, decided since or not
     * @param withoutDueDate waits for a calendar
     */
    public record Punctuality(
            String agency, long open, long overdue, long everOverdue, long withoutDueDate, long all) {}

    public static Uni<List<WorkOrderRow>> list(Filter filter, Optional<After> after, int rows) {
        Conditions conditions = new Conditions()
                .equal("agency", filter.agency())
                .equal("application", filter.application())
                .equal("stage", filter.stage())
                .before(
                        "receivedAt",
                        "workOrder",
                        after.map(it -> new Conditions.Key(it.receivedAt(), it.workOrder())));
        if (filter.onlyOverdue()) {
            conditions.that("overdueSince is not null");
        }
        return Panache.withSession(() -> WorkOrderRow.<WorkOrderRow>find(
                        conditions.where() + " order by receivedAt desc, workOrder desc", conditions.parameters())
                .page(0, rows)
                .list());
    }

    public static Uni<List<Punctuality>> punctuality(@Nullable String agency) {
        Conditions conditions = new Conditions().equal("agency", agency);
        String query = """
                select agency,
                       sum(case when stage = 'OPEN' then 1 else 0 end),
                       sum(case when stage = 'OPEN' and overdueSince is not null then 1 else 0 end),
                       sum(case when overdueSince is not null then 1 else 0 end),
                       sum(case when stage = 'OPEN' and due is null then 1 else 0 end),
                       count(*)
                from WorkOrderRow where %s group by agency order by agency
                """.formatted(conditions.where());
        return Panache.withSession(() -> Panache.getSession().chain(session -> {
            var question = session.createQuery(query, Punctuality.class);
            conditions.parameters().forEach(question::setParameter);
            return question.getResultList();
        }));
    }
}
