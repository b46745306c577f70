package io.kaifang.accessrequest.review.view;

import io.kaifang.accessrequest.application.view.RowConditions;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderRow.Outcome;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.rest.page.PageRequest.Place;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about work orders. */
@ApplicationScoped
@WithSession
public class ReviewWorkOrderQueries {

    /** Which work orders; a component that is null restricts nothing. */
    public record Filter(
            @Nullable String agency,
            @Nullable String application,
            @Nullable Outcome stage,
            boolean onlyOverdue) {}

    /**
     * How an agency keeps its deadlines.
     *
     * @param open waits now
     * @param overdue waits now, past its last day
     * @param everOverdue was once overdue, decided since or not
     * @param withoutDueDate waits for a calendar
     */
    public record Punctuality(
            String agency, long open, long overdue, long everOverdue, long withoutDueDate, long all) {}

    /** Newest first, from the place where the last page ended. */
    public Uni<List<ReviewWorkOrderRow>> list(Filter filter, Optional<Place> after, int rows) {
        RowConditions conditions = new RowConditions()
                .equal("agency", filter.agency())
                .equal("application", filter.application())
                .equal("stage", filter.stage())
                .before("receivedAt", "workOrder", after);
        if (filter.onlyOverdue()) {
            conditions.that("overdueSince is not null");
        }
        return ReviewWorkOrderRow.<ReviewWorkOrderRow>find(
                        conditions.where() + " order by receivedAt desc, workOrder desc", conditions.parameters())
                .page(0, rows)
                .list();
    }

    /** Of every agency, or of the one. */
    public Uni<List<Punctuality>> punctuality(@Nullable String agency) {
        RowConditions conditions = new RowConditions().equal("agency", agency);
        String query = """
                select agency,
                       sum(case when stage = 'OPEN' then 1 else 0 end),
                       sum(case when stage = 'OPEN' and overdueSince is not null then 1 else 0 end),
                       sum(case when overdueSince is not null then 1 else 0 end),
                       sum(case when stage = 'OPEN' and due is null then 1 else 0 end),
                       count(*)
                from ReviewWorkOrderRow where %s group by agency order by agency
                """.formatted(conditions.where());
        return Panache.getSession().chain(session -> {
            var question = session.createQuery(query, Punctuality.class);
            conditions.parameters().forEach(question::setParameter);
            return question.getResultList();
        });
    }

    /** Applications in review whose last day was before that day, and which are not counted as overdue yet. */
    public Uni<List<ApplicationId>> overdueOn(LocalDate day) {
        return applications("stage = ?1 and due < ?2 and overdueSince is null order by receivedAt", Outcome.OPEN, day);
    }

    /** Applications in review without a due date although the calendar that it waits for is published. */
    public Uni<List<ApplicationId>> waitingForPublishedCalendar() {
        return applications(
                "stage = ?1 and missingYear in (select year from WorkCalendarRow) order by receivedAt", Outcome.OPEN);
    }

    /** Applications that their agencies received from one day to another, in a fixed order. */
    public Uni<List<ApplicationId>> receivedBetween(LocalDate first, LocalDate last) {
        return applications("receivedOn between ?1 and ?2 order by receivedOn, workOrder", first, last);
    }

    private static Uni<List<ApplicationId>> applications(String query, Object... parameters) {
        return ReviewWorkOrderRow.<ReviewWorkOrderRow>list(query, parameters).map(rows -> rows.stream()
                .map(row -> new ApplicationId(row.application))
                .toList());
    }
}
