package io.kaifang.audit.completeness;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerSql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the comparison leaves open for longer than the way through the topics takes. */
public final class CompletenessFindings {
    private static final String INCOMPLETE = """
        select distinct on (source) source, idx, first_position, last_position, stated, held from completeness_range
         where confirmed_at is null and held is not null and seen_at < now() - ? * interval '1 millisecond'
         order by source, from_tx, idx\
        """;
    private static final String UNLINKED = """
        select distinct on (source) source, idx, from_tx, below_tx from completeness_range
         where not linked and seen_at < now() - ? * interval '1 millisecond' order by source, from_tx, idx\
        """;
    private static final String FOREIGN = """
        select source, min(idx), count(*) from completeness_leaf where surplus and position %s 0
         group by source order by source\
        """;
    private static final String SURPLUS =
            "%d entries, the first is %d, hold events of %s in ranges that its store stated without them: somebody"
                    + " else wrote them, or the store was set back to an older backup";
    private static final String UNPLACED =
            "%d entries, the first is %d, hold events of %s and name no place in its store: somebody else wrote them";
    /** The first leaf that no statement reaches yet. */
    private static final String UNSTATED = """
        select s.source, l.idx, l.seen_at from unnest(?) as s(source) cross join lateral (
               select idx, seen_at from completeness_leaf
                where source = s.source and not statement and not surplus
                  and tx >= coalesce((select max(below_tx) from completeness_range r where r.source = s.source), 0)
                order by tx, position, idx limit 1) l
         where l.seen_at < now() - ? * interval '1 millisecond' order by s.source\
        """;

    private final Database database;
    private final List<String> sources;
    private final Duration grace;
    private final Duration statedWithin;

    /**
     * @param sources that are to state their stores
     * @param grace so long a range may lack what is still on its way
     * @param statedWithin so long an event may stand here without a statement that covers it
     */
    public CompletenessFindings(Database database, List<String> sources, Duration grace, Duration statedWithin) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.grace = grace;
        this.statedWithin = statedWithin;
    }

    /** Only the first of each kind and source; once it is repaired, the next one shows. */
    public List<CompletenessFinding> now() {
        return database.transaction(sql -> Stream.of(
                        sql.query(INCOMPLETE, CompletenessFindings::incomplete, grace.toMillis()),
                        sql.query(UNLINKED, CompletenessFindings::unlinked, grace.toMillis()),
                        sql.query(FOREIGN.formatted(">="), foreign("surplus", SURPLUS)),
                        sql.query(FOREIGN.formatted("<"), foreign("unplaced", UNPLACED)),
                        sql.query(
                                UNSTATED,
                                CompletenessFindings::unstated,
                                sources.toArray(String[]::new),
                                statedWithin.toMillis()))
                .flatMap(List::stream)
                .toList());
    }

    private static CompletenessFinding incomplete(ResultSet row) throws SQLException {
        String source = row.getString(1);
        long first = row.getLong(3);
        long last = row.getLong(4);
        long stated = row.getLong(5);
        long held = row.getLong(6);
        return new CompletenessFinding(
                "incomplete:" + source,
                "%s states %d events at positions %d to %d (entry %d), and the ledger holds %s. Publish them again: ./kaifang republish %s %d %d"
                        .formatted(
                                source,
                                stated,
                                first,
                                last,
                                row.getLong(2),
                                held == stated ? "as many, but not the same" : Long.toString(held),
                                source,
                                first,
                                last));
    }

    private static CompletenessFinding unlinked(ResultSet row) throws SQLException {
        String source = row.getString(1);
        return new CompletenessFinding(
                "unlinked:" + source,
                "%s states transactions %d to %d (entry %d), which doesn't go on where an earlier statement ended: one is missing, or the store was set back to an older backup"
                        .formatted(source, row.getLong(3), row.getLong(4), row.getLong(2)));
    }

    private static RowReader<CompletenessFinding> foreign(String check, String message) {
        return row -> {
            String source = row.getString(1);
            return new CompletenessFinding(
                    check + ":" + source, message.formatted(row.getLong(3), row.getLong(2), source));
        };
    }

    private static CompletenessFinding unstated(ResultSet row) throws SQLException {
        String source = row.getString(1);
        return new CompletenessFinding(
                "unstated:" + source,
                "%s has stated nothing that reaches entry %d, which is here since %s: whether anything was left out since can't be told. See whether the service runs"
                        .formatted(source, row.getLong(2), LedgerSql.instant(row, 3)));
    }
}
