package io.kaifang.contracts.agreement;

/** What follows a violation (Art. 31). */
public enum MeasureKind {
    /** Access goes on at a lower rate. */
    RESTRICT,
    /** Access ends. */
    CLOSE
}
