package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** How much evidence says, from the least to the most. */
public enum EvidenceStrength implements Worded {
    /** Only the column's name or meaning says so. */
    ANNOUNCED,
    /** Cells look like it. They may be something else, and a reason in words may say so. */
    LIKENESS,
    /** Cells prove it: check digits that fit many times over, or persons' names beside their verified numbers. */
    PROOF
}
