package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bodies of changes; a missing body counts as an empty one. */
public final class ChangeForms {
    private ChangeForms() {}

    /** Why. */
    public record ReasonForm(@Nullable String reason) {
        public static Reason in(@Nullable ReasonForm form) {
            return Reason.of(form == null ? null : form.reason());
        }
    }

    /**
     * Which opening is published.
     *
     * @param opening its digest, as the listing shows it
     */
    public record PublicationForm(@Nullable Sha256 opening) {
        public static Sha256 in(@Nullable PublicationForm form) {
            Sha256 opening = form == null ? null : form.opening();
            if (opening == null) {
                throw new RuleViolated(
                        CatalogRule.JUDGED_MUST_BE_NAMED, List.of(DraftFault.JUDGED_MISSING.at("/opening")));
            }
            return opening;
        }
    }

    /**
     * Why opening stops.
     *
     * @param cause what for; a body with one kind of cause only need not state it
     */
    public record SuspensionForm(
            @Nullable SuspensionCause cause, @Nullable String reason) {
        public static SuspensionForm sent(@Nullable SuspensionForm form) {
            return form == null ? new SuspensionForm(null, null) : form;
        }
    }

    /**
     * Which suspension is over, and why.
     *
     * @param suspension its work order, as the listing shows it
     */
    public record RestorationForm(
            @Nullable WorkOrderId suspension, @Nullable String reason) {
        public static RestorationForm sent(@Nullable RestorationForm form) {
            return form == null ? new RestorationForm(null, null) : form;
        }

        public WorkOrderId named() {
            return judged(suspension, "/suspension", reason);
        }
    }

    /** What is decided on; everything that is missing is told at once. */
    private static <T> T judged(@Nullable T named, String field, @Nullable String reason) {
        if (named == null) {
            throw new RuleViolated(
                    CatalogRule.JUDGED_MUST_BE_NAMED,
                    Stream.concat(Stream.of(DraftFault.JUDGED_MISSING.at(field)), Reason.faults(reason).stream())
                            .toList());
        }
        return named;
    }
}
