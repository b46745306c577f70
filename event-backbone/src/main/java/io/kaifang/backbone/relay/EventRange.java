package io.kaifang.backbone.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the event table by ranges of transactions that have all ended, so that a range read twice is the same range. */
public final class EventRange {
    private static final int CHUNK = 1000;

    private EventRange() {}

    /**
     * Hands on every event of the transactions {@code [from, below)} in chunks, in the order of the table's own stream.
     *
     * @param below no transaction below it may be open
     * @return how many there were
     */
    static long read(Connection connection, long from, long below, Consumer<List<StoredEvent>> to) throws SQLException {
        return read(connection, from, below, "true", to);
    }

    /** Of the transactions below, the events whose positions lie between these, both included. */
    static long positions(Connection connection, long first, long last, long below, Consumer<List<StoredEvent>> to)
            throws SQLException {
        return read(connection, 0, below, "position between " + first + " and " + last, to);
    }

    private static long read(Connection connection, long from, long below, String which, Consumer<List<StoredEvent>> to)
            throws SQLException {
        long count = 0;
        long tx = from;
        long position = 0;
        List<StoredEvent> chunk;
        do {
            chunk = after(connection, tx, position, below, which);
            if (!chunk.isEmpty()) {
                to.accept(chunk);
                count += chunk.size();
                tx = chunk.getLast().tx();
                position = chunk.getLast().position();
            }
        } while (chunk.size() == CHUNK);
        return count;
    }

    /** The next thousand or fewer events behind a place in the stream, of transactions below; none if there are no more. */
    public static List<StoredEvent> after(Connection connection, long tx, long position, long below)
            throws SQLException {
        return after(connection, tx, position, below, "true");
    }

    private static List<StoredEvent> after(Connection connection, long tx, long position, long below, String which)
            throws SQLException {
        var chunk = new ArrayList<StoredEvent>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(chunk(tx, position, below, which))) {
            while (rows.next()) {
                chunk.add(EventRow.of(rows));
            }
        }
        return chunk;
    }

    /**
     * The ids are numbers of ours; as parameters they would need a type that JDBC doesn't have. The order names the table's columns:
     * that of the selected {@code tx}, a number by then, would sort all that is left of the range for each chunk.
     */
    static String chunk(long tx, long position, long below, String which) {
        return "select " + EventRow.COLUMNS + " from " + EventRow.TABLE + " where (tx, position) > ('" + tx
                + "'::xid8, " + position + ") and tx < '" + below + "'::xid8 and " + which
                + " order by event.tx, event.position limit " + CHUNK;
    }
}
