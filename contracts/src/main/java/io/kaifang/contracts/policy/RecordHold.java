package io.kaifang.contracts.policy;

import io.kaifang.contracts.FaultKind;

/** Why identity, reports and records are kept although somebody asks to have them erased (Art. 20, 25, 31). */
public enum RecordHold implements FaultKind {
    AGREEMENT_RUNS,
    AGREEMENT_ENDED,
    VIOLATION_RUNS,
    VIOLATION_ENDED
}
