package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** What a work order asks of the opening list (Art. 10 and 11). */
public enum WorkOrderKind implements Worded {
    PROPOSAL,
    AMENDMENT,
    WITHDRAWAL,
    SUSPENSION,
    RESTORATION,
    STATIC_HISTORY
}
