package io.kaifang.catalog.closing.rest;

import io.kaifang.catalog.closing.WithdrawListing.Urgency;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies of requests to close, and of the look at them; a missing body counts as an empty one. */
final class ClosingForms {
    private ClosingForms() {}

    /** Why, and which documents show it, by their digests; {@code urgency} only where a rights claim leads to it. */
    public record WithdrawalForm(
            @Nullable String reason,
            @Nullable List<Sha256> supportingDocuments,
            @Nullable Urgency urgency) {
        static WithdrawalForm sent(@Nullable WithdrawalForm form) {
            return form == null ? new WithdrawalForm(null, null, null) : form;
        }

        String words() {
            return Objects.requireNonNullElse(reason, "");
        }

        List<Sha256> documents() {
            return Objects.requireNonNullElse(supportingDocuments, List.of());
        }

        Urgency asUrgent() {
            return Objects.requireNonNullElse(urgency, Urgency.AFTER_REVIEW);
        }
    }

    /** Which request passes. */
    public record PassForm(@Nullable WorkOrderId workOrder) {
        static WorkOrderId in(@Nullable PassForm form) {
            WorkOrderId named = form == null ? null : form.workOrder();
            if (named == null) {
                throw new RuleViolated(
                        CatalogRule.JUDGED_MUST_BE_NAMED, List.of(DraftFault.JUDGED_MISSING.at("/workOrder")));
            }
            return named;
        }
    }

    /** Which work order goes back, on which of the four grounds, and why in words. */
    public record ReturnForm(
            @Nullable WorkOrderId workOrder,
            @Nullable ReturnGround ground,
            @Nullable String reason) {

        /** A form with all that it needs; everything that is missing is told at once. */
        static Complete in(@Nullable ReturnForm form) {
            WorkOrderId named = form == null ? null : form.workOrder();
            ReturnGround ground = form == null || form.ground() == ReturnGround.NOT_STATED ? null : form.ground();
            String words = form == null ? null : form.reason();
            if (named != null && ground != null) {
                return new Complete(named, ground, Reason.of(words));
            }
            List<Fault> faults = new ArrayList<>();
            if (named == null) {
                faults.add(DraftFault.JUDGED_MISSING.at("/workOrder"));
            }
            if (ground == null) {
                faults.add(DraftFault.GROUND_MISSING.at("/ground"));
            }
            faults.addAll(Reason.faults(words));
            throw new RuleViolated(CatalogRule.JUDGED_MUST_BE_NAMED, faults);
        }
    }

    record Complete(WorkOrderId workOrder, ReturnGround ground, Reason reason) {}
}
