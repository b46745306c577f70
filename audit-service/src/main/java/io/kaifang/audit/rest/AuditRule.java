package io.kaifang.audit.rest;

import io.kaifang.contracts.Rule;

/** What a question to the ledger must keep to. */
public enum AuditRule implements Rule {
    ENTRY_MUST_BE_PUBLISHED(Kind.NOT_FOUND),
    CHECKPOINT_MUST_BE_PUBLISHED(Kind.NOT_FOUND),
    SIZES_MUST_GROW(Kind.INVALID),
    SUBJECT_KIND_MUST_BE_KNOWN(Kind.NOT_FOUND),
    TIME_MUST_BE_ISO(Kind.INVALID),
    SPAN_MUST_BE_A_MONTH_OR_A_YEAR(Kind.INVALID),
    FIGURE_MUST_BE_KNOWN(Kind.NOT_FOUND),
    ENTRY_MUST_BE_A_STEP(Kind.INVALID),
    PRUNED_MUST_BE_PAST_THEIR_TERM(Kind.CONFLICT),
    RECORD_MUST_LEAD_TO_ITS_BATCH(Kind.INVALID),
    BATCH_MUST_BE_ON_THE_LEDGER(Kind.NOT_FOUND),
    CURSOR_MUST_FIT(Kind.INVALID);

    private final Kind kind;

    AuditRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
