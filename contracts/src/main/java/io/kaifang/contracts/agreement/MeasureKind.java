package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** What follows a violation (Art. 31). */
public enum MeasureKind implements Worded {
    /** Access goes on at a lower rate. */
    RESTRICT,
    /** Access ends. */
    CLOSE
}
