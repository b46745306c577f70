package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** Levels on the dimension of persons (Art. 14). */
public enum PersonLevel implements Worded {
    /** Anonymous and not sensitive. */
    P1,
    /** Identified, not sensitive. */
    P2,
    /** Anonymous, sensitive. */
    P3,
    /** Identified and sensitive. */
    P4
}
