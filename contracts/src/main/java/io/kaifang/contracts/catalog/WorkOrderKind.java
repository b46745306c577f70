package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** What a work order asks of the opening list (Art. 10 and 11). */
public enum WorkOrderKind implements Worded {
    PROPOSAL,
    AMENDMENT,
    WITHDRAWAL,
    SUSPENSION,
    RESTORATION,
    STATIC_HISTORY,
    /** What is open was tiered anew: not asked by its agency's work order, but by its tiering (Art. 13). */
    TIERING
}
