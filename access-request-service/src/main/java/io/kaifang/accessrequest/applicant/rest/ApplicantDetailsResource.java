package io.kaifang.accessrequest.applicant.rest;

import io.kaifang.accessrequest.applicant.ApplicantDetails;
import io.kaifang.accessrequest.applicant.ApplicantRegister;
import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.EraseApplicantDetails;
import io.kaifang.accessrequest.application.rest.ApplicationLookup;
import io.kaifang.accessrequest.application.rest.ApplicationVisibility;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;

/** Who applied: shown to those who handle the application, erased when the applicant asks for it. */
@Path("/applications/{id}")
@RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE})
public class ApplicantDetailsResource {
    private final RequestCommands commands;
    private final Caller caller;
    private final ApplicationLookup lookup;
    private final ApplicationVisibility visibility;
    private final ApplicantRegister register;
    private final Attachments attachments;

    ApplicantDetailsResource(
            RequestCommands commands,
            Caller caller,
            ApplicationLookup lookup,
            ApplicationVisibility visibility,
            ApplicantRegister register,
            Attachments attachments) {
        this.commands = commands;
        this.caller = caller;
        this.lookup = lookup;
        this.visibility = visibility;
        this.register = register;
        this.attachments = attachments;
    }

    /** The details, or that they were erased. */
    public record DetailsAnswer(boolean erased, Optional<ApplicantDetails> applicant) {}

    @GET
    @Path("/details")
    @Summary(
            zh = "申请人身份，仅申请人、大数据中心与该数据集的数据开放主体可见",
            en = "Who applies, to the applicant, the data centre and the listing's agency")
    public DetailsAnswer details(@PathParam("id") ApplicationId id) {
        ApplicationRow row = visibility.requireVisible(lookup.row(id));
        Optional<ApplicantDetails> found = register.find(id, row.details);
        return new DetailsAnswer(found.isEmpty(), found);
    }

    @DELETE
    @Path("/details")
    @RolesAllowed(Role.DATA_USER)
    @Summary(
            zh = "在不再办理之后，删除申请人身份与所交材料",
            en = "Erase who applied and the documents submitted, once nobody handles the application")
    public Response erase(@PathParam("id") ApplicationId id, @QueryParam("ground") Optional<String> ground)
            throws IOException {
        ErasureGround because = ground.map(ErasureGround::named)
                .orElse(Optional.of(ErasureGround.CONSENT_WITHDRAWN))
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.ERASURE_GROUND_MUST_BE_KNOWN));
        DataUserId applicant = caller.dataUser();
        ApplicationRow row = visibility.requireVisible(lookup.row(id));
        commands.send(new EraseApplicantDetails(id, applicant, caller.id(), because, commands.now()));
        register.erase(id);
        for (SubmittedMaterial material : row.submittedMaterials()) {
            attachments.erase(applicant, material.content());
        }
        return Response.noContent().build();
    }
}
