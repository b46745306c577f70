package io.kaifang.contracts.delivery;

import io.kaifang.contracts.words.Worded;

/** Why a grant closed. */
public enum GrantClosure implements Worded {
    TERM_RAN_OUT,
    MEASURE,
    AGREEMENT_ENDED,
    LISTING_WITHDRAWN
}
