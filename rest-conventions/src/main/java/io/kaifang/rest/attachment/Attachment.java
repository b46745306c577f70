package io.kaifang.rest.attachment;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import java.time.Instant;

/** A document that somebody has uploaded: whose id the owner is, the service knows. */
public record Attachment(
        String id, String owner, String name, DocumentType type, Sha256 content, long bytes, Instant storedAt) {

    /** The document as a material of an application: by content, without its name. */
    public SubmittedMaterial asMaterial(String code) {
        return new SubmittedMaterial(code, content, type.mediaType(), bytes);
    }
}
