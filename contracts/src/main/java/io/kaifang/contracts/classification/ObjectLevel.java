package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** Levels on the dimension of objects (Art. 14). */
public enum ObjectLevel implements Worded {
    /** Public by law. */
    S1,
    /** Low risk. */
    S2,
    /** Some effect on public or national security. */
    S3,
    /** High risk. */
    S4
}
