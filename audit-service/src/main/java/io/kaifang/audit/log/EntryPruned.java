package io.kaifang.audit.log;

import java.time.Instant;

/** The entry is no longer shown, by a decision that is on the ledger itself. Its hash and its proofs are, for ever. */
public final class EntryPruned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EntryPruned(long below, String ground, Instant decidedAt) {
        super("entries below %d were pruned on %s: %s".formatted(below, decidedAt, ground));
    }
}
