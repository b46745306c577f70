package io.kaifang.contracts.classification;

/** The three categories of opening (Art. 14). */
public enum Category {
    /** 无条件开放: anyone takes the data. */
    UNCONDITIONAL,
    /** 有条件开放: on application, under an agreement. */
    CONDITIONAL,
    /** 非开放: not opened. */
    CLOSED
}
