package io.kaifang.backbone.relay.table;

import io.kaifang.backbone.jdbc.Sql;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;

/** Reads the event table by ranges of transactions that have all ended, so that reading a range twice returns the same events. */
public final class EventRange {
    private static final int CHUNK = 1000;

    private EventRange() {}

    /**
     * Passes every event of the transactions {@code [from, below)} on in chunks, in the order of the stream.
     *
     * @param below no transaction below it may be open
     * @return the number of events
     */
    public static long read(Connection connection, long from, long below, Consumer<List<StoredEvent>> to) {
        return read(connection, from, below, "true", to);
    }

    /** Passes on the events of transactions {@code below} whose positions are between {@code first} and {@code last}, both included. */
    public static long readPositions(
            Connection connection, long first, long last, long below, Consumer<List<StoredEvent>> to) {
        return read(connection, 0, below, "position between " + first + " and " + last, to);
    }

    private static long read(
            Connection connection, long from, long below, String which, Consumer<List<StoredEvent>> to) {
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

    /** The next events after a place in the stream, of transactions {@code below}: at most a thousand, none if there are no more. */
    public static List<StoredEvent> after(Connection connection, long tx, long position, long below) {
        return after(connection, tx, position, below, "true");
    }

    private static List<StoredEvent> after(Connection connection, long tx, long position, long below, String which) {
        return Sql.on(connection).query(chunk(tx, position, below, which), EventTable::read);
    }

    /**
     * The ids are numbers, so they can be part of the text; JDBC has no parameter type for them. The order names the table's columns: by the
     * selected {@code tx}, which is converted, the server would sort the whole rest of the range for each chunk.
     */
    static String chunk(long tx, long position, long below, String which) {
        return "select " + EventTable.COLUMNS + " from " + EventTable.NAME + " where (tx, position) > ('" + tx
                + "'::xid8, " + position + ") and tx < '" + below + "'::xid8 and " + which
                + " order by event.tx, event.position limit " + CHUNK;
    }
}
