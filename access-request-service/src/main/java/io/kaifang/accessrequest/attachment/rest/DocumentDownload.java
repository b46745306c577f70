package io.kaifang.accessrequest.attachment.rest;

import io.kaifang.accessrequest.attachment.Attachment;
import io.kaifang.accessrequest.attachment.Attachments;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a document goes out: to be saved, never to be shown or run by a browser. */
final class DocumentDownload {
    private DocumentDownload() {}

    static Response of(Attachment attachment, Attachments attachments) {
        String name =
                URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(attachments.contentOf(attachment).toFile())
                .type(attachment.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
