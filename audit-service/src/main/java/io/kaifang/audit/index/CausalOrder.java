package io.kaifang.audit.index;

import io.kaifang.audit.log.LedgerSql;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts effects behind their causes. Topics are read side by side and clocks differ, so an effect may come first by index or
 * by time; each step is ordered by the later of its own time and its cause's, then by how many causes stand before it.
 */
final class CausalOrder {

    /** Longer chains than any journey has; bounds what events that name each other as cause can do. */
    private static final int LONGEST_CHAIN = 64;

    private static final String PUSH =
            "update step effect set order_time = greatest(effect.order_time, cause.order_time),"
                    + " depth = greatest(effect.depth, cause.depth + 1) from step cause"
                    + " where cause.event_id = effect.causation and cause.idx <> effect.idx"
                    + " and (effect.depth <= cause.depth or effect.order_time < cause.order_time)";

    private CausalOrder() {}

    /** Corrects what the steps from {@code first} on change, for themselves and for effects that came before them. */
    static void correct(LedgerSql sql, long first) {
        List<Long> moved = new ArrayList<>(push(sql, " and effect.idx >= ?", first));
        moved.addAll(push(sql, " and cause.idx >= ?", first));
        // A step that moved may push its own effects, whatever their index.
        for (int round = 0; !moved.isEmpty() && round < LONGEST_CHAIN; round++) {
            moved = push(sql, " and cause.idx = any(?)", moved.toArray(Long[]::new));
        }
    }

    private static List<Long> push(LedgerSql sql, String which, Object argument) {
        return sql.query(PUSH + which + " returning effect.idx", row -> row.getLong(1), argument);
    }
}
