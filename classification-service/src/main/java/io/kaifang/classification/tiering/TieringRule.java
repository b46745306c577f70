package io.kaifang.classification.tiering;

import static io.kaifang.contracts.Rule.Kind.CONFLICT;
import static io.kaifang.contracts.Rule.Kind.FORBIDDEN;
import static io.kaifang.contracts.Rule.Kind.INVALID;
import static io.kaifang.contracts.Rule.Kind.NOT_FOUND;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum TieringRule implements Rule {
    GUIDE_MUST_EXIST(NOT_FOUND),
    GUIDE_VERSION_IS_TAKEN(CONFLICT),
    GUIDE_MUST_BE_COMPLETE(INVALID),
    ASSESSMENT_MUST_EXIST(NOT_FOUND),
    ONLY_THE_AGENCY_CONFIRMS(FORBIDDEN),
    LEVELS_ARE_CONFIRMED(CONFLICT),
    CORRECTION_NEEDS_A_REASON(INVALID),
    PROOF_CANNOT_BE_ARGUED_AWAY(CONFLICT),
    GROUNDS_NEED_A_STATEMENT(INVALID),
    WORDS_NAME_NO_PERSON(INVALID),
    DESENSITISATION_NEEDS_A_SAMPLE(CONFLICT);

    private final Kind kind;

    TieringRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
