package io.kaifang.classification.guide;

import io.kaifang.contracts.FaultKind;

/** What can be wrong with a guide. */
enum GuideFault implements FaultKind {
    LEVEL_MISSING,
    METHOD_MISSING,
    AGAINST_THE_LAW,
    BAD_VERSION
}
