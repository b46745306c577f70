package io.kaifang.audit.completeness.rest;

import io.kaifang.audit.completeness.Completeness;
import io.kaifang.audit.completeness.view.CompletenessReport;
import io.kaifang.audit.completeness.view.SourceReport;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Whether anything was left out: what the services state of their stores, against what the ledger holds. */
@Path("/audit/completeness")
@Produces("application/json")
@RunOnVirtualThread
public class CompletenessResource {

    private final CompletenessReport report;
    private final Completeness completeness;

    @Inject
    CompletenessResource(CompletenessReport report, Completeness completeness) {
        this.report = report;
        this.completeness = completeness;
    }

    @GET
    @RolesAllowed({Role.AUDITOR, Role.AUTHORITY, Role.DATA_CENTRE})
    @Summary(zh = "各服务对其事件库的声明，与账本核对的结果", en = "What each service states of its store, and what the ledger has of it")
    public List<SourceReport> all() {
        return report.all();
    }

    /** Compares every range again, from the first leaf on, while the log goes on. */
    @POST
    @Path("/comparison")
    @RolesAllowed(Role.AUDITOR)
    @Summary(zh = "重新核对全部声明与账本", en = "Compare all statements with the ledger again")
    public Response compareAgain() {
        completeness.forget();
        return Response.accepted().build();
    }
}
