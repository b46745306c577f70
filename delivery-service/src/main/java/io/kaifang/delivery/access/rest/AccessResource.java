package io.kaifang.delivery.access.rest;

import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.access.AccessProof;
import io.kaifang.delivery.access.AccessRecorder;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
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
    private final DatasetLookup datasets;

    AccessResource(AccessRecorder recorder, Caller caller, DatasetLookup datasets) {
        this.recorder = recorder;
        this.caller = caller;
        this.datasets = datasets;
    }

    @GET
    @Path("proof")
    @RolesAllowed({Role.AUDITOR, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AGENCY, Role.DATA_USER})
    @Summary(
            zh = "访问证明：访问记录及通往其批次在账本上的根的路径",
            en = "Prove an access: its record, and the path to its batch's root on the ledger")
    public AccessProof proof(@PathParam("sequence") long sequence) {
        return recorder.prove(sequence, this::mayRead);
    }

    /** His own for everybody, those under a grant on its data for an agency, all for the offices (Art. 30). */
    private boolean mayRead(Access access) {
        if (access.who().equals(caller.id()) || Oversight.includes(caller)) {
            return true;
        }
        return access.grant() != null
                && caller.agency()
                        .filter(datasets.get(access.listing()).agency()::equals)
                        .isPresent();
    }
}
