package io.kaifang.delivery.intake;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.words.Worded;

/** What can be found in data. */
public enum FindingKind implements Coded, Worded {
    MALFORMED_ROW(true),
    BROKEN_QUOTES(true),
    WRONG_VALUE(true),
    MISSING_VALUE(true),
    DUPLICATE_ROW(true),
    NO_ROWS(true),
    FORMULA(false),
    CONTROL_CHARACTER(false),
    LEADING_ZEROS(false),
    SURROUNDING_SPACE(false),
    REPLACEMENT_CHARACTER(false);

    private final boolean fault;

    FindingKind(boolean fault) {
        this.fault = fault;
    }

    /** Whether it keeps the version from being released; otherwise it is only reported. */
    public boolean isFault() {
        return fault;
    }
}
