package io.kaifang.accessrequest.application;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum AccessRequestRule implements Rule {
    APPLICATION_MUST_EXIST(Kind.NOT_FOUND),
    LISTING_MUST_BE_KNOWN(Kind.NOT_FOUND),
    APPLICATION_ID_IS_TAKEN(Kind.CONFLICT),
    APPLICATION_MUST_FIT_THE_LISTING(Kind.INVALID),
    MATERIALS_MUST_BE_COMPLETE(Kind.CONFLICT),
    REFUSAL_NEEDS_REASONS(Kind.INVALID),
    ERASURE_GROUND_MUST_BE_KNOWN(Kind.INVALID),
    ONLY_THE_APPLICANT_MAY(Kind.FORBIDDEN),
    AGENCY_MUST_OWN_THE_LISTING(Kind.FORBIDDEN),
    COMPLETENESS_IS_NOT_DECIDED(Kind.CONFLICT),
    REVIEW_IS_RUNNING(Kind.CONFLICT),
    APPLICATION_WAITS_FOR_ITS_APPLICANT(Kind.CONFLICT),
    DECISION_IS_FINAL(Kind.CONFLICT),
    APPLICATION_HAS_ENDED(Kind.CONFLICT),
    APPLICATION_HAS_CHANGED(Kind.CONFLICT),
    PAGE_MUST_BE_OURS(Kind.INVALID),
    DETAILS_ARE_IN_USE(Kind.CONFLICT);

    private final Kind kind;

    AccessRequestRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
