package io.kaifang.delivery.access.rest;

import io.kaifang.delivery.access.AccessProof;
import io.kaifang.delivery.access.AccessRecorder;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of use. */
@Path("/accesses/{sequence}")
@Tag(name = "use")
public class AccessResource {
    private final AccessRecorder recorder;
    private final Caller caller;

    AccessResource(AccessRecorder recorder, Caller caller) {
        this.recorder = recorder;
        this.caller = caller;
    }

    @GET
    @Path("proof")
    @RolesAllowed({Role.AUDITOR, Role.DATA_USER})
    @Summary(
            zh = "访问证明：访问记录及通往其批次在账本上的根的路径",
            en = "Prove an access: its record, and the path to its batch's root on the ledger")
    public AccessProof proof(@PathParam("sequence") long sequence) {
        return recorder.prove(sequence, who -> caller.has(Role.AUDITOR) || who.equals(caller.id()));
    }
}
