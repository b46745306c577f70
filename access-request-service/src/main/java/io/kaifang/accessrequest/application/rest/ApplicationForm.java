package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.applicant.ApplicantDetails;
import io.kaifang.accessrequest.application.ApplicationDraft;
import io.kaifang.accessrequest.application.SubmittedDocument;
import io.kaifang.accessrequest.attachment.Attachment;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.id.DataUserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an applicant sends.
 *
 * @param use what for, which fields, how, how often, how long
 * @param materials the documents, by the ids of uploaded attachments
 * @param applicant who applies; stored apart, where it can be erased
 */
public record ApplicationForm(
        @NotNull RequestedUse use,
        @NotNull @Size(max = 50) List<@Valid @NotNull NamedDocument> materials,
        @NotNull @Valid ApplicantDetails applicant) {

    /** An attachment and which of the listed materials it is. */
    public record NamedDocument(
            @NotBlank @Size(max = 100) String code,
            @NotBlank @Size(max = 100) String attachment) {}

    ApplicationDraft draft(DataUserId applicant, Attachments attachments) {
        return new ApplicationDraft(
                use,
                materials.stream()
                        .map(named -> new SubmittedDocument(
                                named.code(),
                                attachments
                                        .find(named.attachment())
                                        .filter(it -> it.owner().equals(applicant))
                                        .map((Attachment it) -> it.asMaterial(named.code()))))
                        .toList());
    }
}
