package io.kaifang.contracts.catalog;

/** What a work order asks of the opening list (Art. 10 and 11). */
public enum WorkOrderKind {
    PROPOSAL,
    AMENDMENT,
    WITHDRAWAL,
    SUSPENSION,
    RESTORATION,
    STATIC_HISTORY
}
