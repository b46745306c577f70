package io.kaifang.personaldata;

/** How much a finding says, from the least to the most. */
public enum Strength {
    /** Only the column's name or meaning says so. */
    ANNOUNCED,
    /** Cells look like it. They may be something else, and a reason in words may say so. */
    EVIDENCE,
    /** Cells prove it: check digits that fit many times over, or persons' names beside their verified numbers. */
    PROOF
}
