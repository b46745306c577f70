package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of changes; a missing body counts as an empty one. */
final class ChangeForms {
    private ChangeForms() {}

    /** Why. */
    public record ReasonForm(@Nullable String reason) {
        static Reason in(@Nullable ReasonForm form) {
            return Reason.of(form == null ? null : form.reason());
        }
    }

    /** Why, and which documents show it, by their digests. */
    public record WithdrawalForm(
            @Nullable String reason, @Nullable List<Sha256> supportingDocuments) {}
}
