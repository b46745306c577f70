package io.kaifang.audit.completeness.view;

import java.util.List;

/**
 * How one service's store and the ledger compare.
 *
 * @param statedBelow the store is stated below this transaction
 * @param confirmed ranges whose leaves are all here and the same
 * @param confirmedEvents events in them
 * @param open ranges that don't fit yet, the first hundred
 * @param unstated leaves that no statement has reached yet
 */
public record SourceReport(
        String source, long statedBelow, long confirmed, long confirmedEvents, List<OpenRange> open, long unstated) {

    /**
     * A range that the ledger doesn't hold as it is stated.
     *
     * @param entry that states it
     * @param held events of it that are here
     */
    public record OpenRange(long entry, long firstPosition, long lastPosition, long stated, long held) {}
}
