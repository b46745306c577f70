package io.kaifang.personaldata.cell;

/** What a detector saw in one cell. */
public enum Sight {
    NOTHING,
    /** Shaped like it, yet shown to be something else: says how common chance is. */
    LOOK_ALIKE,
    /** May be it. Counts where the column says more. */
    UNSURE,
    /** It, by its form. */
    CLEAR,
    /** It, by a check digit. */
    VERIFIED
}
