package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** Levels on the dimension of organisations (Art. 14). */
public enum OrganisationLevel implements Worded {
    /** Public by law. */
    O1,
    /** For its own operation, known in a limited circle. */
    O2,
    /** Trade secrets. */
    O3
}
