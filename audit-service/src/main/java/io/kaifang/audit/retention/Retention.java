package io.kaifang.audit.retention;

import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.PruningTable;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.ledger.merkle.TileId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How long entries are shown. Without a decision: for ever. A decision may prune what is older than the term: from then on such
 * entries are denied, and nothing else changes (C2SP tlog-tiles, Pruning).
 */
public final class Retention {

    /** The least that a policy may set. */
    public static final int LEAST_YEARS = 3;

    private final Database database;
    private final InstantSource clock;
    private final int years;

    /**
     * How it stands.
     *
     * @param pruned entries below this are no longer shown
     * @param prunable entries below this are older than the term, and may be pruned
     */
    public record Status(int years, long pruned, long prunable) {}

    /**
     * By this policy.
     *
     * @param years the term; {@link IllegalArgumentException} if it is below {@value #LEAST_YEARS}
     */
    public Retention(Database database, InstantSource clock, int years) {
        if (years < LEAST_YEARS) {
            throw new IllegalArgumentException(
                    "entries are kept for at least " + LEAST_YEARS + " years, and the policy says " + years);
        }
        this.database = database;
        this.clock = clock;
        this.years = years;
    }

    public Status status() {
        return database.transaction(this::status);
    }

    private Status status(LedgerSql sql) {
        return new Status(years, PruningTable.prunedBelow(sql), prunable(sql));
    }

    /**
     * Prunes whole bundles of entries, and puts the decision on the ledger.
     *
     * @param below entries from here on stay shown; rounded down to a bundle's edge
     * @return how it stands now; empty if that would prune what is not older than the term, or nothing new
     */
    public Optional<Status> prune(long below, String ground, String by) {
        long edge = below - Math.floorMod(below, TileId.FULL);
        Instant at = clock.instant();
        return database.transaction(sql -> {
            Status before = status(sql);
            if (edge <= before.pruned() || edge > before.prunable()) {
                return Optional.<Status>empty();
            }
            decide(sql, edge, ground, by, at);
            Sequencer.append(sql, List.of(Leaves.pruned(edge, ground, by, at)));
            return Optional.of(status(sql));
        });
    }

    private static void decide(LedgerSql sql, long edge, String ground, String by, Instant at) {
        PruningTable.add(sql, edge, ground, by, at);
        for (String table : List.of("step_subject", "step")) {
            sql.update("delete from " + table + " where idx < ?", edge);
        }
    }

    /** Every entry below was covered by a checkpoint before the term began. */
    private long prunable(LedgerSql sql) {
        OffsetDateTime termBegan = clock.instant().atOffset(ZoneOffset.UTC).minusYears(years);
        long covered =
                sql.number("select coalesce(max(size), 0) from ledger_checkpoint where published_at < ?", termBegan);
        return covered - Math.floorMod(covered, TileId.FULL);
    }
}
