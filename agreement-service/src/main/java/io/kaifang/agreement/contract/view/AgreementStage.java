package io.kaifang.agreement.contract.view;

import io.kaifang.contracts.words.Worded;

/** Where an agreement stands, as people see it. */
public enum AgreementStage implements Worded {
    AWAITING_SIGNATURES,
    AWAITING_REVIEW,
    REJECTED,
    IN_FORCE,
    ENDED
}
