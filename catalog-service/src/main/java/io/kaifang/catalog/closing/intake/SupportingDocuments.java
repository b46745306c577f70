package io.kaifang.catalog.closing.intake;

import io.kaifang.catalog.closing.ClosingReason;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.rest.attachment.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Looks up which of the documents that a closing names its agency really handed in (Art. 11). Blocks. */
@ApplicationScoped
public class SupportingDocuments {
    private final Attachments attachments;

    SupportingDocuments(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The reason, with the documents that are there. */
    public ClosingReason reason(AgencyId agency, String words, List<Sha256> documents) {
        return new ClosingReason(
                words,
                documents,
                documents.stream()
                        .filter(content -> attachments.find(agency, content).isPresent())
                        .collect(Collectors.toSet()));
    }
}
