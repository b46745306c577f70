package io.kaifang.audit.evidence.rest;

import io.kaifang.audit.evidence.EvidencePackage;
import io.kaifang.audit.evidence.LifeEvidence;
import io.kaifang.audit.life.rest.StepRequests;
import io.kaifang.audit.life.view.Life;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A life to take away: events as lines, a provenance graph, a signed package. */
@Path("/audit")
@RolesAllowed(Role.AUDITOR)
@Blocking
public class ExportResource {

    private final StepQueries steps;
    private final PublishedLog ledger;
    private final LifeEvidence evidence;

    @Inject
    ExportResource(StepQueries steps, PublishedLog ledger, LifeEvidence evidence) {
        this.steps = steps;
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /** The entries themselves, one a line, in the order of causation and time; any number of them. */
    @GET
    @Path("/lifecycle/{kind}/{id}/events")
    @Produces("application/x-ndjson")
    @Summary(zh = "全过程的账本条目，每行一条", en = "The entries of a life, one a line")
    public StreamingOutput events(@PathParam("kind") String kind, @PathParam("id") String id) {
        var life = new Life(steps, StepRequests.kind(kind), id);
        return out -> life.each(step -> write(out, ledger.entry(step.index()).orElseThrow()));
    }

    /** W3C PROV-JSON, of any number of steps. */
    @GET
    @Path("/lifecycle/{kind}/{id}/provenance")
    @Produces("application/json")
    @Summary(zh = "全过程，W3C PROV-JSON 图", en = "A life as W3C PROV-JSON")
    public StreamingOutput provenance(@PathParam("kind") String kind, @PathParam("id") String id) {
        var life = new Life(steps, StepRequests.kind(kind), id);
        return out -> evidence.provenance(life, out);
    }

    /**
     * What a court could be handed; {@code ./kaifang verify} checks it offline. A life that is too long for one package comes in
     * several: each says so, and the header {@code Link} leads to the next.
     */
    @GET
    @Path("/lifecycle/{kind}/{id}/package")
    @Produces("application/zip")
    @Summary(zh = "全过程证据包，可离线验证", en = "A life as an evidence package that verifies offline")
    public Response zip(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @QueryParam("after") @Parameter(description = "The entry that the package before ended with") @Nullable
                    Long after,
            @Context UriInfo asked) {
        EvidencePackage packed = evidence.pack(
                        new Life(steps, StepRequests.kind(kind), id),
                        after == null ? OptionalLong.empty() : OptionalLong.of(after))
                .orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_A_STEP));
        Response.ResponseBuilder answer = Response.ok(packed.zip())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence.zip\"");
        packed.until()
                .ifPresent(entry -> answer.header(
                        HttpHeaders.LINK,
                        "<%s?after=%d>; rel=\"next\""
                                .formatted(asked.getAbsolutePath().getRawPath(), entry)));
        return answer.build();
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
