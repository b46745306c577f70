package io.kaifang.accessrequest.review.rest;

import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow.Outcome;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries.Filter;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries.Punctuality;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for an agency's decision, and until when. */
@Path("/application-work-orders")
@RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.AUDITOR})
public class ReviewWorkOrdersResource {
    private final ReviewWorkOrderQueries workOrders;
    private final Caller caller;

    ReviewWorkOrdersResource(ReviewWorkOrderQueries workOrders, Caller caller) {
        this.workOrders = workOrders;
        this.caller = caller;
    }

    /**
     * A work order.
     *
     * @param due the last working day, where the calendar is known
     * @param missingYear the year whose calendar the due date waits for
     */
    public record WorkOrderAnswer(
            String workOrder,
            String application,
            String listing,
            String agency,
            Outcome stage,
            Instant receivedAt,
            LocalDate receivedOn,
            int workingDays,
            @Nullable LocalDate due,
            @Nullable Integer missingYear,
            boolean overdue,
            @Nullable Instant overdueSince,
            @Nullable Instant endedAt) {
        static WorkOrderAnswer of(ReviewWorkOrderRow row) {
            return new WorkOrderAnswer(
                    row.workOrder,
                    row.application,
                    row.listing,
                    row.agency,
                    row.stage,
                    row.receivedAt,
                    row.receivedOn,
                    row.workingDays,
                    row.due,
                    row.missingYear,
                    row.overdueSince != null,
                    row.overdueSince,
                    row.endedAt);
        }
    }

    @GET
    @Summary(zh = "工单列表，最新在前；数据开放主体只见本主体的工单", en = "Work orders, newest first; an agency sees its own")
    public Uni<Page<WorkOrderAnswer>> list(
            @BeanParam PageRequest page,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("application") @Nullable String application,
            @QueryParam("stage") @Nullable Outcome stage,
            @QueryParam("overdue") boolean overdue) {
        var filter = new Filter(visible(agency), application, stage, overdue);
        return workOrders.list(filter, page).map(found -> found.map(WorkOrderAnswer::of));
    }

    @GET
    @Path("/punctuality")
    @Summary(zh = "各数据开放主体在办、已逾期和曾逾期的工单", en = "Open, overdue and ever overdue work orders of each agency")
    public Uni<List<Punctuality>> punctuality(@QueryParam("agency") @Nullable String agency) {
        return workOrders.punctuality(visible(agency));
    }

    private @Nullable String visible(@Nullable String asked) {
        return Oversight.includes(caller) ? asked : caller.requireAgency().value();
    }
}
