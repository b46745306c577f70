package io.kaifang.audit.log.rest;

import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
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
    @Produces("application/cloudevents+json")
    @RolesAllowed(Role.AUDITOR)
    @Summary(zh = "一个账本条目，与计算哈希时逐字节一致", en = "An entry, byte for byte as it was hashed")
    public byte[] entry(@PathParam("index") long index) {
        return ledger.entry(index).orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_PUBLISHED));
    }

    /** The whole event behind an entry that holds only its hash. */
    @GET
    @Path("/contents/{sha256: [0-9a-f]{64}}")
    @Produces("application/cloudevents+json")
    @RolesAllowed(Role.AUDITOR)
    @Summary(zh = "条目仅存哈希时，其背后的完整事件", en = "The whole event behind an entry that holds only its hash")
    public byte[] content(@PathParam("sha256") String sha256) {
        return ledger.content(HexFormat.of().parseHex(sha256))
                .orElseThrow(() -> new RuleViolated(AuditRule.ENTRY_MUST_BE_PUBLISHED));
    }

    /** A C2SP tlog-proof. */
    @GET
    @Path("/entries/{index: [0-9]{1,18}}/proof")
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    @Summary(zh = "包含证明：条目在账本之中", en = "The proof that an entry is in the log")
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
    @Produces("application/json")
    @PermitAll
    @Summary(zh = "一致性证明：检查点延续自较早的检查点", en = "The proof that a checkpoint goes on from an older one")
    public ConsistencyAnswer consistency(@QueryParam("from") long from, @QueryParam("to") long to) {
        return ledger.consistency(from, to)
                .map(ConsistencyAnswer::of)
                .orElseThrow(() -> new RuleViolated(AuditRule.SIZES_MUST_GROW));
    }

    @GET
    @Path("/checkpoints/{size: [0-9]{1,18}}")
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    @Summary(zh = "较早规模的检查点", en = "The checkpoint of an earlier size")
    public String checkpoint(@PathParam("size") long size) {
        return ledger.checkpoint(size)
                .orElseThrow(() -> new RuleViolated(AuditRule.CHECKPOINT_MUST_BE_PUBLISHED))
                .toString();
    }
}
