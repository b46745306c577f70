package io.kaifang.agreement.violation.rest;

import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the authority records.
 *
 * @param agreement under which it happened; without one, user and listing
 * @param report that it rests on, if any
 * @param facts what happened
 * @param evidence what shows it
 */
record ViolationForm(
        @Nullable AgreementId agreement,
        @Nullable DataUserId user,
        @Nullable ListingId listing,
        @NotNull ViolationKind kind,
        @Nullable ReportId report,
        @NotBlank @Size(max = 4000) String facts,
        @Nullable @Size(max = 4000) String evidence) {

    /** What is kept where it can be erased. */
    record Written(String facts, String evidence) {}

    Written written() {
        return new Written(facts, Objects.requireNonNullElse(evidence, ""));
    }

    /** The same for the same case, so that a repeated request is recognised. */
    String whose() {
        return agreement != null ? agreement.value() : user + " " + listing;
    }
}
