package io.kaifang.backbone.relay.table;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.jdbc.SqlFailed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The relay's session in its service's database. Closing it lets another relay take the lead. */
public final class RelayDatabase implements AutoCloseable {
    public static final String PLUGIN = "pgoutput";
    public static final String HEARTBEAT_PREFIX = "kaifang.heartbeat";

    /** Lets the server notice within about five seconds that this process has vanished. */
    private static final String OPTIONS =
            "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3 -c application_name=kaifang-relay";

    private static final String SLOT = """
            select wal_status = 'lost', coalesce(confirmed_flush_lsn - '0/0'::pg_lsn, 0),
                   coalesce(pg_current_wal_lsn() - restart_lsn, 0), coalesce(safe_wal_size, -1)
              from pg_replication_slots where slot_name = ?""";
    private static final String HEARTBEAT = """
            select pg_logical_emit_message(true, ?,
                   pg_snapshot_xmin(pg_current_snapshot())::text || ' ' || extract(epoch from clock_timestamp())::text)""";

    private final Connection connection;
    private final Sql sql;

    private RelayDatabase(Connection connection) {
        this.connection = connection;
        this.sql = Sql.on(connection);
    }

    public static RelayDatabase open(DatabaseAccess access) {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("options", OPTIONS);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        try {
            return new RelayDatabase(DriverManager.getConnection(access.url(), properties));
        } catch (SQLException failed) {
            throw new SqlFailed(failed);
        }
    }

    /** Whether this session leads from now on. It leads until it is closed. */
    public boolean tryLead() {
        return sql.query("select pg_try_advisory_lock(1263, 1)", row -> row.getBoolean(1))
                .getFirst();
    }

    /** The slot, or null if there is none. */
    public @Nullable Slot slot(String name) {
        return sql.first(SLOT, row -> new Slot(row.getBoolean(1), row.getLong(2), row.getLong(3), row.getLong(4)), name)
                .orElse(null);
    }

    void createSlot(String name) {
        sql.execute("select pg_create_logical_replication_slot(?, '" + PLUGIN + "')", name);
    }

    public void dropSlot(String name) {
        sql.execute("select pg_drop_replication_slot(?)", name);
    }

    /** Ends the session that reads the slot, if there is one. Only for the leader: the reader has lost the lead and does not know it yet. */
    public void freeSlot(String name) {
        sql.execute(
                "select pg_terminate_backend(active_pid, 5000) from pg_replication_slots"
                        + " where slot_name = ? and active_pid is not null",
                name);
    }

    /** Every transaction from this id on began after this call. */
    public long nextTransaction() {
        return number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /** Every transaction below this id has ended. */
    public long oldestOpenTransaction() {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /** Writes a heartbeat into the log, in a transaction of its own: PostgreSQL flushes and sends it at the next commit only. */
    public void heartbeat() {
        sql.execute(HEARTBEAT, HEARTBEAT_PREFIX);
    }

    /** How many events transactions from this id on have stored; counts no further than a hundred thousand. */
    public long eventsFrom(long transaction) {
        return number("select count(*) from (select from " + EventTable.NAME + " where tx >= '" + transaction
                + "'::xid8 limit 100000) as beyond");
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new SqlFailed(failed);
        }
    }

    private long number(String query) {
        return sql.query(query, row -> row.getLong(1)).getFirst();
    }

    /**
     * A replication slot.
     *
     * @param lost whether the server has deleted log that the slot still needed
     * @param confirmed up to where the log is confirmed as published
     * @param retained bytes of log kept for the slot
     * @param safe bytes that may still be written before the slot is lost; negative without a limit
     */
    public record Slot(boolean lost, long confirmed, long retained, long safe) {}
}
