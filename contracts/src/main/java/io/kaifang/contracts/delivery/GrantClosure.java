package io.kaifang.contracts.delivery;

/** Why a grant closed. */
public enum GrantClosure {
    TERM_RAN_OUT,
    MEASURE,
    AGREEMENT_ENDED,
    LISTING_WITHDRAWN
}
