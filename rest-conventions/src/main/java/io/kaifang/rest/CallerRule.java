package io.kaifang.rest;

import io.kaifang.contracts.Rule;

/** What a caller has to be, whatever the service. */
enum CallerRule implements Rule {
    MUST_ACT_FOR_AN_AGENCY,
    MUST_BE_THE_AGENCYS_OWN,
    MUST_BE_A_DATA_USER;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
