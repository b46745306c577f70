package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** The grounds on which a work order goes back; so that returns can be told apart and counted (Art. 11 and 37). */
public enum ReturnGround implements Worded {
    /** The list would change without a good reason (Art. 11 (1)). */
    NO_GOOD_REASON,
    /** What was handed in is incomplete (Art. 11 (2)). */
    INCOMPLETE,
    /** It breaches the rules of tiering (Art. 11 (3)). */
    BREACHES_TIERING_RULES,
    /** Another requirement isn't met, as the reason tells (Art. 11 (4)). */
    OTHER,
    /** The return is from before grounds were stated; none of today's may say so. */
    NOT_STATED
}
