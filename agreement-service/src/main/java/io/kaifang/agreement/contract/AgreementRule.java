package io.kaifang.agreement.contract;

import static io.kaifang.contracts.Rule.Kind.CONFLICT;
import static io.kaifang.contracts.Rule.Kind.FORBIDDEN;
import static io.kaifang.contracts.Rule.Kind.INVALID;
import static io.kaifang.contracts.Rule.Kind.NOT_FOUND;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum AgreementRule implements Rule {
    AGREEMENT_MUST_EXIST(NOT_FOUND),
    ONLY_A_PARTY_SIGNS(FORBIDDEN),
    SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN(CONFLICT),
    PARTY_HAS_SIGNED(CONFLICT),
    AGREEMENT_MUST_WAIT_FOR_SIGNATURES(CONFLICT),
    AGREEMENT_MUST_WAIT_FOR_REVIEW(CONFLICT),
    REASONS_MUST_BE_GIVEN(INVALID),
    REASONS_MUST_BE_FIT_TO_STAY(INVALID),
    AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE(CONFLICT),
    TERM_MUST_HAVE_RUN_OUT(CONFLICT),
    ONLY_THE_DATA_USER_REPORTS_USE(FORBIDDEN),
    ONLY_THE_DATA_USER_GIVES_UP(FORBIDDEN),
    VIOLATION_MUST_EXIST(NOT_FOUND),
    MEASURE_MUST_BE_WITHIN_DUTY(FORBIDDEN),
    CLOSED_ACCESS_STAYS_CLOSED(CONFLICT),
    LISTING_MUST_BE_KNOWN(NOT_FOUND),
    REPORT_MUST_EXIST(NOT_FOUND),
    ERASURE_GROUND_MUST_BE_STATED(INVALID),
    REPORT_IS_FILED_ONCE(CONFLICT);

    private final Kind kind;

    AgreementRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
