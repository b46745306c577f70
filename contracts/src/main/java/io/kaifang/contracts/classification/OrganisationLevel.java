package io.kaifang.contracts.classification;

/** Levels on the dimension of organisations (Art. 14). */
public enum OrganisationLevel {
    /** Public by law. */
    O1,
    /** For its own operation, known in a limited circle. */
    O2,
    /** Trade secrets. */
    O3
}
