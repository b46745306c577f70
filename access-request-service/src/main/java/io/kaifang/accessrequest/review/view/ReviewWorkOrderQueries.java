package io.kaifang.accessrequest.review.view;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow.Outcome;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** Newest first. */
    public Uni<Page<ReviewWorkOrderRow>> list(Filter filter, PageRequest page) {
        var workOrders = new NewestFirst<>(
                        ReviewWorkOrderRow.class,
                        "receivedAt",
                        "workOrder",
                        row -> new Place(row.receivedAt, row.workOrder))
                .equal("agency", filter.agency())
                .equal("application", filter.application())
                .equal("stage", filter.stage());
        return (filter.onlyOverdue() ? workOrders.that("overdueSince is not null") : workOrders)
                .read(page, AccessRequestRule.PAGE_MUST_BE_OURS);
    }

    /** Of every agency, or of the one. */
    public Uni<List<Punctuality>> punctuality(@Nullable String agency) {
        String query = """
                select agency,
                       sum(case when stage = 'OPEN' then 1 else 0 end),
                       sum(case when stage = 'OPEN' and overdueSince is not null then 1 else 0 end),
                       sum(case when overdueSince is not null then 1 else 0 end),
                       sum(case when stage = 'OPEN' and due is null then 1 else 0 end),
                       count(*)
                from ReviewWorkOrderRow where agency = :agency or :agency = '' group by agency order by agency
                """;
        return Panache.getSession()
                .chain(session -> session.createQuery(query, Punctuality.class)
                        .setParameter("agency", Objects.requireNonNullElse(agency, ""))
                        .getResultList());
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
        return ReviewWorkOrderRow.<ReviewWorkOrderRow>list(query, parameters)
                .map(rows -> rows.stream()
                        .map(row -> new ApplicationId(row.application))
                        .toList());
    }
}
