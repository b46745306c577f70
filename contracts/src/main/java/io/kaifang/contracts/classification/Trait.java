package io.kaifang.contracts.classification;

/** What raises unconditional to conditional (Art. 14). */
public enum Trait {
    HIGH_SECURITY_DEMANDS,
    HIGH_PROCESSING_DEMANDS,
    REAL_TIME,
    CONTINUOUS_SUPPLY,
    SCENARIO_DEPENDENT
}
