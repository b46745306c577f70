package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.applicant.ApplicantDetails;
import io.kaifang.accessrequest.applicant.ApplicantRegister;
import io.kaifang.accessrequest.attachment.Attachment;
import io.kaifang.accessrequest.attachment.AttachmentRule;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.accessrequest.request.EraseApplicantDetails;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Who applied and what they handed in: shown to those who handle it, erased when the applicant says so. */
@Path("/applications/{id}")
@RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE})
public class DetailsResource {
    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Admittance admittance;

    @Inject
    ApplicantRegister register;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** The details, or that they were erased. */
    public record DetailsAnswer(boolean erased, Optional<ApplicantDetails> applicant) {}

    @GET
    @Path("/details")
    @Operation(
            summary = "Who applies, to the applicant, the data centre and the listing's agency",
            extensions = @Extension(name = ChineseSummary.KEY, value = "申请人身份，仅申请人、大数据中心与该条目的数据开放主体可见"))
    public DetailsAnswer details(@PathParam("id") ApplicationId id) {
        ApplicationRow row = admittance.admitted(admittance.row(id));
        Optional<ApplicantDetails> found = register.find(id, row.details);
        return new DetailsAnswer(found.isEmpty(), found);
    }

    @DELETE
    @Path("/details")
    @RolesAllowed(Role.DATA_USER)
    @Operation(
            summary = "Erase who applied and the documents handed in, once nothing of it is being handled",
            extensions = @Extension(name = ChineseSummary.KEY, value = "在不再办理之后，删除申请人身份与所交材料"))
    public Response erase(@PathParam("id") ApplicationId id, @QueryParam("ground") Optional<String> ground) {
        ErasureGround because = ground.map(ErasureGround::named)
                .orElse(Optional.of(ErasureGround.CONSENT_WITHDRAWN))
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.ERASURE_GROUND_MUST_BE_KNOWN));
        DataUserId applicant = caller.dataUser();
        ApplicationRow row = admittance.admitted(admittance.row(id));
        commands.send(new EraseApplicantDetails(id, applicant, caller.id(), because, clock.instant()));
        register.erase(id);
        attachments.erase(
                applicant,
                row.submittedMaterials().stream()
                        .map(SubmittedMaterial::content)
                        .toList());
        return Response.noContent().build();
    }

    @GET
    @Path("/materials/{code}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A document of the application, to be saved",
            extensions = @Extension(name = ChineseSummary.KEY, value = "申请中的一份材料，可保存"))
    public Response material(@PathParam("id") ApplicationId id, @PathParam("code") String code) {
        ApplicationRow row = admittance.admitted(admittance.row(id));
        Attachment found = row.submittedMaterials().stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .flatMap(material -> attachments.find(new DataUserId(row.applicant), material.content()))
                .orElseThrow(() -> new RuleViolated(AttachmentRule.ATTACHMENT_MUST_EXIST));
        return Documents.download(found, attachments);
    }
}
