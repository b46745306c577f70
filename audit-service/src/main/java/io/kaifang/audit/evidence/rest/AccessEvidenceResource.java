package io.kaifang.audit.evidence.rest;

import io.kaifang.audit.evidence.AccessEvidence;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.evidence.BatchedRecord;
import io.kaifang.ledger.evidence.EvidenceRefused;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An access to data, proved from its record to the checkpoint. Anyone with the record's proof may have the rest of the chain. */
@Path("/audit/accesses/package")
@RolesAllowed({Role.AUDITOR, Role.DATA_USER})
@RunOnVirtualThread
public class AccessEvidenceResource {

    private final AccessEvidence evidence;

    @Inject
    AccessEvidenceResource(AccessEvidence evidence) {
        this.evidence = evidence;
    }

    /** Takes the answer of delivery's {@code /accesses/<number>/proof} as it is. */
    @POST
    @Consumes("application/json")
    @Produces("application/zip")
    @Summary(
            zh = "单次数据访问的完整证明，从访问记录到检查点，打包提供",
            en = "One access to data, proved from its record to the checkpoint, as a package")
    public Response zip(String proof) {
        byte[] zip = evidence.zip(read(proof), proof)
                .orElseThrow(() -> new RuleViolated(AuditRule.BATCH_MUST_BE_ON_THE_LEDGER));
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access.zip\"")
                .build();
    }

    private static BatchedRecord read(String proof) {
        try {
            return BatchedRecord.of(proof);
        } catch (EvidenceRefused e) {
            throw new RuleViolated(AuditRule.RECORD_MUST_LEAD_TO_ITS_BATCH);
        }
    }
}
