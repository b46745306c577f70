package io.kaifang.audit.log.rest;

import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Single entries and proofs. A proof holds only hashes, so everyone may have it; an entry is for auditors. */
@Path("/audit")
@RunOnVirtualThread
public class EntryResource {

    private final PublishedLog ledger;

    @Inject
    EntryResource(PublishedLog ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("/entries/{index: [0-9]{1,18}}")
    @Operation(
            summary = "An entry, byte for byte as it was hashed",
            extensions = @Extension(name = ChineseSummary.KEY, value = "一个账本条目，与计算哈希时逐字节一致"))
    @Produces("application/cloudevents+json")
    @RolesAllowed(Role.AUDITOR)
    public byte[] entry(@PathParam("index") long index) {
        return ledger.entry(index).orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_PUBLISHED));
    }

    /** The whole event behind an entry that holds only its hash. */
    @GET
    @Path("/contents/{sha256: [0-9a-f]{64}}")
    @Operation(
            summary = "The whole event behind an entry that holds only its hash",
            extensions = @Extension(name = ChineseSummary.KEY, value = "条目仅存哈希时，其背后的完整事件"))
    @Produces("application/cloudevents+json")
    @RolesAllowed(Role.AUDITOR)
    public byte[] content(@PathParam("sha256") String sha256) {
        return ledger.content(HexFormat.of().parseHex(sha256))
                .orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_PUBLISHED));
    }

    /** A C2SP tlog-proof. */
    @GET
    @Path("/entries/{index: [0-9]{1,18}}/proof")
    @Operation(
            summary = "The proof that an entry is in the log",
            extensions = @Extension(name = ChineseSummary.KEY, value = "包含证明：条目在账本之中"))
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    public Response proof(@PathParam("index") long index) {
        TlogProof proof = ledger.proofs(List.of(index)).proofs().stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_PUBLISHED));
        return Response.ok(proof.toString(), "text/plain; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + index + ".tlog-proof\"")
                .build();
    }

    @GET
    @Path("/consistency")
    @Operation(
            summary = "The proof that a checkpoint goes on from an older one",
            extensions = @Extension(name = ChineseSummary.KEY, value = "一致性证明：检查点延续自较早的检查点"))
    @Produces("application/json")
    @PermitAll
    public ConsistencyAnswer consistency(@QueryParam("from") long from, @QueryParam("to") long to) {
        return ledger.consistency(from, to)
                .map(ConsistencyAnswer::of)
                .orElseThrow(() -> new RuleViolated(AuditRule.SIZES_MUST_GROW));
    }

    @GET
    @Path("/checkpoints/{size: [0-9]{1,18}}")
    @Operation(
            summary = "The checkpoint of an earlier size",
            extensions = @Extension(name = ChineseSummary.KEY, value = "较早规模的检查点"))
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    public String checkpoint(@PathParam("size") long size) {
        return ledger.checkpoint(size)
                .orElseThrow(() -> new RuleViolated(AuditRule.CHECKPOINT_MUST_BE_PUBLISHED))
                .toString();
    }
}
