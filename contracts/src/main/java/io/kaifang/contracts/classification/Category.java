package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/** The three categories of opening (Art. 14). */
public enum Category implements Worded {
    /** 无条件开放: anyone takes the data. */
    UNCONDITIONAL,
    /** 有条件开放: on application, under an agreement. */
    CONDITIONAL,
    /** 非开放: not opened. */
    CLOSED
}
