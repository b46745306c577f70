package io.kaifang.audit.log.sequence;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerStep;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The first step: each event gets an index, once, decided in the transaction that assigns it. */
@Singleton
public final class Sequencer {

    private final Database database;

    /**
     * What became of a batch.
     *
     * @param appended got an index, conflicts included
     * @param repeated were on the ledger already
     * @param conflicts came with another content than before: recorded as entries of their own
     */
    public record Outcome(long appended, long repeated, long conflicts) {

        public static final Outcome NOTHING = new Outcome(0, 0, 0);

        public Outcome and(Outcome other) {
            return new Outcome(appended + other.appended, repeated + other.repeated, conflicts + other.conflicts);
        }
    }

    public Sequencer(Database database) {
        this.database = database;
    }

    /** Indexes are dense and in the batch's order; {@link LedgerUnavailable} leaves nothing behind. */
    public Outcome append(List<Leaf> batch) {
        if (batch.isEmpty()) {
            return Outcome.NOTHING;
        }
        return database.transaction(sql -> append(sql, batch));
    }

    public static Outcome append(LedgerSql sql, List<Leaf> batch) {
        // The lock first: what is looked up after it, nobody else can add any more.
        LedgerStep.Reached reached = LedgerStep.SEQUENCED.hold(sql);
        var fresh = new LinkedHashMap<UUID, Leaf>();
        List<Leaf> conflicts = deduplicate(sql, reached.size(), batch, fresh);
        if (!conflicts.isEmpty()) {
            deduplicate(sql, reached.size(), conflicts, fresh); // the same conflict again is a repetition
        }
        if (!fresh.isEmpty()) {
            EntryTable.add(sql, reached.size(), new ArrayList<>(fresh.values()));
            long size = reached.size() + fresh.size();
            LedgerStep.SEQUENCED.advance(sql, reached, new LedgerStep.Reached(size, reached.root()));
        }
        long recorded = conflicts.stream()
                .filter(leaf -> fresh.containsKey(leaf.identity()))
                .count();
        return new Outcome(fresh.size(), batch.size() - fresh.size(), recorded);
    }

    /** Puts what is new into {@code fresh}, and gives a leaf for each event that differs from the one of its id. */
    private static List<Leaf> deduplicate(LedgerSql sql, long next, List<Leaf> batch, Map<UUID, Leaf> fresh) {
        Map<UUID, EntryTable.Stored> stored = EntryTable.find(
                sql, batch.stream().map(Leaf::identity).distinct().toList());
        var conflicts = new ArrayList<Leaf>();
        for (Leaf leaf : batch) {
            UUID identity = leaf.identity();
            EntryTable.Stored before = stored.get(identity);
            if (before != null) {
                if (!Leaves.sameEvent(before.leaf, leaf.bytes())) {
                    conflicts.add(Leaves.conflict(leaf, before.index));
                }
            } else {
                Leaf first = fresh.putIfAbsent(identity, leaf);
                if (first != null && !Leaves.sameEvent(first.bytes(), leaf.bytes())) {
                    long index = next + new ArrayList<>(fresh.keySet()).indexOf(identity);
                    conflicts.add(Leaves.conflict(leaf, index));
                }
            }
        }
        return conflicts;
    }
}
