package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** Why an agreement ended. */
public enum AgreementEnd implements Worded {
    TERM_RAN_OUT,
    GIVEN_UP_BY_USER,
    CLOSED_AFTER_VIOLATION,
    LISTING_WITHDRAWN
}
