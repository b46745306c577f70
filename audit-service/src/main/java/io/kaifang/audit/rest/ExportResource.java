package io.kaifang.audit.rest;

import io.kaifang.audit.evidence.Evidence;
import io.kaifang.audit.evidence.Life;
import io.kaifang.audit.index.Steps;
import io.kaifang.audit.log.LedgerReads;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A life to take away: events as lines, a provenance graph, a signed package. */
@Path("/audit")
@RolesAllowed(Role.AUDITOR)
@Blocking
public class ExportResource {

    private final Steps steps;
    private final LedgerReads ledger;
    private final Evidence evidence;

    @Inject
    ExportResource(Steps steps, LedgerReads ledger, Evidence evidence) {
        this.steps = steps;
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /** The entries themselves, one a line, in the order of causation and time; any number of them. */
    @GET
    @Path("/lifecycle/{kind}/{id}/events")
    @Operation(summary = "The entries of a life, one a line")
    @Produces("application/x-ndjson")
    public StreamingOutput events(@PathParam("kind") String kind, @PathParam("id") String id) {
        var life = new Life(steps, Requests.kind(kind), id);
        return out -> life.each(step -> write(out, ledger.entry(step.index()).orElseThrow()));
    }

    /** W3C PROV-JSON. */
    @GET
    @Path("/lifecycle/{kind}/{id}/provenance")
    @Operation(summary = "A life as W3C PROV-JSON")
    @Produces("application/json")
    public String provenance(@PathParam("kind") String kind, @PathParam("id") String id) {
        return evidence.provenance(new Life(steps, Requests.kind(kind), id)).orElseThrow(ExportResource::tooMany);
    }

    /** What a court could be handed; {@code ./kaifang verify} checks it offline. */
    @GET
    @Path("/lifecycle/{kind}/{id}/package")
    @Operation(summary = "A life as an evidence package that verifies offline")
    @Produces("application/zip")
    public Response zip(@PathParam("kind") String kind, @PathParam("id") String id) {
        var zip = evidence.zip(new Life(steps, Requests.kind(kind), id)).orElseThrow(ExportResource::tooMany);
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence.zip\"")
                .build();
    }

    private static RuleViolated tooMany() {
        return new RuleViolated(AuditRule.LIFE_MUST_FIT_A_PACKAGE);
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
