package io.kaifang.contracts.agreement;

/** Why an agreement ended. */
public enum AgreementEnd {
    TERM_RAN_OUT,
    GIVEN_UP_BY_USER,
    CLOSED_AFTER_VIOLATION,
    LISTING_WITHDRAWN
}
