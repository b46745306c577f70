package io.kaifang.catalog.closing.rest;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.rest.CallerVisibility;
import io.kaifang.catalog.workorder.view.WorkOrderQueries;
import io.kaifang.catalog.workorder.view.WorkOrderQueries.WorkOrderAnswer;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.attachment.Attachment;
import io.kaifang.rest.attachment.AttachmentRule;
import io.kaifang.rest.attachment.Attachments;
import io.kaifang.rest.attachment.DocumentDownload;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Documents that show why a listing closes (Art. 11): handed in by its agency, read by it and by the data centre, which decides. */
@Path("/work-orders")
@Blocking
@Tag(name = "Work orders")
public class SupportingDocumentsResource {
    private final Attachments attachments;
    private final WorkOrderQueries workOrders;
    private final CallerVisibility visibility;
    private final Caller caller;

    SupportingDocumentsResource(
            Attachments attachments, WorkOrderQueries workOrders, CallerVisibility visibility, Caller caller) {
        this.attachments = attachments;
        this.workOrders = workOrders;
        this.visibility = visibility;
        this.caller = caller;
    }

    /** What was stored; a work order names it by its digest. */
    public record DocumentAnswer(Sha256 sha256, String name, String mediaType, long bytes, Instant storedAt) {}

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "提交证明文件；工单以其摘要值引用（第十一条）",
            en = "Hand in a supporting document; work orders name it by its digest (Art. 11)")
    public Response handIn(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw new RuleViolated(AttachmentRule.ATTACHMENT_IS_EMPTY);
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            Attachment stored = attachments.store(caller.requireAgency(), file.fileName(), in);
            return Response.status(Response.Status.CREATED)
                    .entity(new DocumentAnswer(
                            stored.content(),
                            stored.name(),
                            stored.type().mediaType(),
                            stored.bytes(),
                            stored.storedAt()))
                    .build();
        }
    }

    @GET
    @Path("/{id}/documents/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Summary(zh = "一份工单的证明文件", en = "A document that supports a work order")
    public Response read(@PathParam("id") WorkOrderId id, @PathParam("sha256") String sha256) {
        WorkOrderAnswer order = ViewQueries.now(() -> workOrders.get(id, visibility.get()));
        Sha256 content = order.documents().stream()
                .filter(it -> it.hex().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(CatalogRule.WORK_ORDER_MUST_EXIST));
        Attachment found = attachments
                .find(new AgencyId(order.agency()), content)
                .orElseThrow(() -> new RuleViolated(AttachmentRule.ATTACHMENT_MUST_EXIST));
        return DocumentDownload.of(found, attachments);
    }
}
