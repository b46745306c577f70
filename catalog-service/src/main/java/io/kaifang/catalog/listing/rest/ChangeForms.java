package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Which opening is published.
     *
     * @param opening its digest, as the listing shows it
     */
    public record PublicationForm(@Nullable Sha256 opening) {
        static Sha256 in(@Nullable PublicationForm form) {
            Sha256 opening = form == null ? null : form.opening();
            if (opening == null) {
                throw new RuleViolated(
                        CatalogRule.JUDGED_MUST_BE_NAMED, List.of(DraftFault.JUDGED_MISSING.at("/opening")));
            }
            return opening;
        }
    }

    /** Which work order goes back, and why. */
    public record ReturnForm(
            @Nullable WorkOrderId workOrder, @Nullable String reason) {
        static ReturnForm sent(@Nullable ReturnForm form) {
            return form == null ? new ReturnForm(null, null) : form;
        }

        WorkOrderId named() {
            if (workOrder == null) {
                throw new RuleViolated(
                        CatalogRule.JUDGED_MUST_BE_NAMED,
                        Stream.concat(
                                        Stream.of(DraftFault.JUDGED_MISSING.at("/workOrder")),
                                        Reason.faults(reason).stream())
                                .toList());
            }
            return workOrder;
        }
    }

    /** Why, and which documents show it, by their digests. */
    public record WithdrawalForm(
            @Nullable String reason, @Nullable List<Sha256> supportingDocuments) {}
}
