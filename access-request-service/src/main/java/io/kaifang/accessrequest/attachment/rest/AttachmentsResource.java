package io.kaifang.accessrequest.attachment.rest;

import io.kaifang.accessrequest.attachment.Attachment;
import io.kaifang.accessrequest.attachment.AttachmentRule;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
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
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Documents, before they become materials of an application. */
@Path("/attachments")
@RolesAllowed(Role.DATA_USER)
public class AttachmentsResource {
    private final Attachments attachments;
    private final Caller caller;

    AttachmentsResource(Attachments attachments, Caller caller) {
        this.attachments = attachments;
        this.caller = caller;
    }

    /** The answer. */
    public record AttachmentAnswer(
            String attachment, String name, String mediaType, long bytes, Sha256 sha256, Instant storedAt) {
        static AttachmentAnswer of(Attachment it) {
            return new AttachmentAnswer(
                    it.id(), it.name(), it.type().mediaType(), it.bytes(), it.content(), it.storedAt());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary(
            zh = "上传一份材料：PDF、PNG、JPEG 或纯文本，不超过 8 MiB，表单字段 file",
            en = "Upload a document: PDF, PNG, JPEG or plain text of at most 8 MiB, as form field file")
    public Response upload(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw new RuleViolated(AttachmentRule.ATTACHMENT_IS_EMPTY);
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            Attachment stored = attachments.store(caller.dataUser(), file.fileName(), in);
            return Response.created(URI.create("/attachments/" + stored.id()))
                    .entity(AttachmentAnswer.of(stored))
                    .build();
        }
    }

    @GET
    @Summary(zh = "本人上传的材料", en = "The documents that you have uploaded")
    public List<AttachmentAnswer> own() {
        return attachments.of(caller.dataUser()).stream()
                .map(AttachmentAnswer::of)
                .toList();
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Summary(zh = "本人上传的一份材料", en = "A document that you have uploaded")
    public Response content(@PathParam("id") String id) {
        Attachment found = attachments
                .find(id)
                .filter(it -> it.owner().equals(caller.dataUser()))
                .orElseThrow(() -> new RuleViolated(AttachmentRule.ATTACHMENT_MUST_EXIST));
        return DocumentDownload.of(found, attachments);
    }
}
