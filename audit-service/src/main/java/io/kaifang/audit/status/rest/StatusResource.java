package io.kaifang.audit.status.rest;

import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.status.Alarms;
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

/** The status of the ledger, and the command to rebuild its index. */
@Path("/audit")
@Produces("application/json")
@RunOnVirtualThread
public class StatusResource {

    private final PublishedLog ledger;
    private final StepQueries steps;
    private final Indexer indexer;
    private final Alarms alarms;
    private final IntakeCounters figures;

    @Inject
    StatusResource(PublishedLog ledger, StepQueries steps, Indexer indexer, Alarms alarms, IntakeCounters figures) {
        this.ledger = ledger;
        this.steps = steps;
        this.indexer = indexer;
        this.alarms = alarms;
        this.figures = figures;
    }

    @GET
    @Path("/status")
    @RolesAllowed({Role.AUDITOR, Role.AUTHORITY, Role.DATA_CENTRE})
    @Summary(zh = "账本的进度", en = "How far the ledger has come")
    public StatusAnswer status() {
        Sequencer.Outcome total = figures.total();
        return new StatusAnswer(
                ledger.publishedSize(),
                steps.indexed(),
                total.appended(),
                total.repeated(),
                total.conflicts(),
                alarms.all());
    }

    /** Drops the index; it is rebuilt from the leaves while the log continues. */
    @POST
    @Path("/index/rebuilding")
    @RolesAllowed(Role.AUDITOR)
    @Summary(zh = "由账本条目重建索引，账本照常运行", en = "Rebuild the index from the leaves while the log continues")
    public Response rebuild() {
        indexer.forget();
        return Response.accepted().build();
    }
}
