package io.kaifang.accessrequest.attachment;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.id.DataUserId;
import java.time.Instant;

/** A document that a data user has uploaded. */
public record Attachment(
        String id, DataUserId owner, String name, DocumentType type, Sha256 content, long bytes, Instant storedAt) {

    /** The document as a material of an application: by content, without its name. */
    public SubmittedMaterial asMaterial(String code) {
        return new SubmittedMaterial(code, content, type.mediaType(), bytes);
    }
}
