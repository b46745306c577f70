package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** What raises unconditional to conditional (Art. 14). */
public enum Trait implements Worded {
    HIGH_SECURITY_DEMANDS,
    HIGH_PROCESSING_DEMANDS,
    REAL_TIME,
    CONTINUOUS_SUPPLY,
    SCENARIO_DEPENDENT
}
