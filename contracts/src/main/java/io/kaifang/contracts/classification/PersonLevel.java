package io.kaifang.contracts.classification;

/** Levels on the dimension of persons (Art. 14). */
public enum PersonLevel {
    /** Anonymous and not sensitive. */
    P1,
    /** Identified, not sensitive. */
    P2,
    /** Anonymous, sensitive. */
    P3,
    /** Identified and sensitive. */
    P4
}
