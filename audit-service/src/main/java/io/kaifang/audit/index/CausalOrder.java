package io.kaifang.audit.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    static void correct(Connection connection, long first) throws SQLException {
        var moved = new ArrayList<Long>();
        moved.addAll(push(connection, " and effect.idx >= ?", first));
        moved.addAll(push(connection, " and cause.idx >= ?", first));
        // A step that moved may push its own effects, whatever their index.
        for (int round = 0; !moved.isEmpty() && round < LONGEST_CHAIN; round++) {
            List<Long> next =
                    push(connection, " and cause.idx = any(?)", connection.createArrayOf("bigint", moved.toArray()));
            moved.clear();
            moved.addAll(next);
        }
    }

    private static List<Long> push(Connection connection, String which, Object argument) throws SQLException {
        var moved = new ArrayList<Long>();
        try (PreparedStatement update = connection.prepareStatement(PUSH + which + " returning effect.idx")) {
            update.setObject(1, argument);
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    moved.add(rows.getLong(1));
                }
            }
        }
        return moved;
    }
}
