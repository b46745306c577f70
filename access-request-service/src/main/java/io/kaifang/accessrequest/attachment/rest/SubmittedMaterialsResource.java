package io.kaifang.accessrequest.attachment.rest;

import io.kaifang.accessrequest.application.rest.ApplicationLookup;
import io.kaifang.accessrequest.application.rest.ApplicationVisibility;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.attachment.Attachment;
import io.kaifang.accessrequest.attachment.AttachmentRule;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The documents of an application, shown to those who handle it. */
@Path("/applications/{id}/materials")
@RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE})
public class SubmittedMaterialsResource {
    private final ApplicationLookup lookup;
    private final ApplicationVisibility visibility;
    private final Attachments attachments;

    SubmittedMaterialsResource(ApplicationLookup lookup, ApplicationVisibility visibility, Attachments attachments) {
        this.lookup = lookup;
        this.visibility = visibility;
        this.attachments = attachments;
    }

    @GET
    @Path("/{code}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Summary(zh = "申请中的一份材料，可保存", en = "A document of the application, to be saved")
    public Response content(@PathParam("id") ApplicationId id, @PathParam("code") String code) {
        ApplicationRow row = visibility.requireVisible(lookup.row(id));
        Attachment found = row.submittedMaterials().stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .flatMap(material -> attachments.find(new DataUserId(row.applicant), material.content()))
                .orElseThrow(() -> new RuleViolated(AttachmentRule.ATTACHMENT_MUST_EXIST));
        return DocumentDownload.of(found, attachments);
    }
}
