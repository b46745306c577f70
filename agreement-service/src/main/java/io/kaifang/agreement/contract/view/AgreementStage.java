package io.kaifang.agreement.contract.view;

/** Where an agreement stands, as people see it. */
public enum AgreementStage {
    AWAITING_SIGNATURES,
    AWAITING_REVIEW,
    REJECTED,
    IN_FORCE,
    ENDED
}
