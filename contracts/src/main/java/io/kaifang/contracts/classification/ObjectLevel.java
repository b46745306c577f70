package io.kaifang.contracts.classification;

/** Levels on the dimension of objects (Art. 14). */
public enum ObjectLevel {
    /** Public by law. */
    S1,
    /** Low risk. */
    S2,
    /** Some effect on public or national security. */
    S3,
    /** High risk. */
    S4
}
