package io.kaifang.backbone.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the relay asks of its service's database, over one session of its own; closing it hands the lead to the next. */
final class RelayDatabase implements AutoCloseable {
    static final String PLUGIN = "pgoutput";
    static final String HEARTBEAT_PREFIX = "kaifang.heartbeat";

    /** A peer that vanished without a word is noticed by the server in about five seconds. */
    private static final String DEAD_PEER_SOON =
            "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3 -c application_name=kaifang-relay";

    private final Connection connection;

    private RelayDatabase(Connection connection) {
        this.connection = connection;
    }

    static RelayDatabase open(DatabaseAccess access) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("options", DEAD_PEER_SOON);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return new RelayDatabase(DriverManager.getConnection(access.url(), properties));
    }

    /** Whether this session is now the one that relays. It stays so until it closes. */
    boolean lead() throws SQLException {
        return number("select case when pg_try_advisory_lock(1263, 1) then 1 else 0 end") == 1;
    }

    /** The slot, or null if there is none that could still deliver. A slot that lost its log is dropped here. */
    @Nullable
    Slot slot(String name) throws SQLException {
        try (var query = connection.prepareStatement("""
                select wal_status = 'lost', coalesce(confirmed_flush_lsn - '0/0'::pg_lsn, 0),
                       coalesce(pg_current_wal_lsn() - restart_lsn, 0), coalesce(safe_wal_size, -1)
                  from pg_replication_slots where slot_name = ?""")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                return new Slot(rows.getBoolean(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
            }
        }
    }

    void createSlot(String name) throws SQLException {
        execute("select pg_create_logical_replication_slot(?, '" + PLUGIN + "')", name);
    }

    void dropSlot(String name) throws SQLException {
        execute("select pg_drop_replication_slot(?)", name);
    }

    /** Sends away whoever still reads the slot. Only for who leads: the reader is then one that has lost the lead and doesn't know. */
    void freeSlot(String name) throws SQLException {
        execute(
                "select pg_terminate_backend(active_pid, 5000) from pg_replication_slots"
                        + " where slot_name = ? and active_pid is not null",
                name);
    }

    /** Every transaction from this id on began after this call. */
    long nextTransaction() throws SQLException {
        return number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /** Every transaction below this id has ended. */
    long oldestOpenTransaction() throws SQLException {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /**
     * Sends a heartbeat down the log. As a transaction of its own, for the log of one that isn't is not flushed, and so not
     * sent, before somebody else commits.
     */
    void heartbeat() throws SQLException {
        execute("""
                select pg_logical_emit_message(true, ?,
                       pg_snapshot_xmin(pg_current_snapshot())::text || ' ' || extract(epoch from clock_timestamp())::text)""", HEARTBEAT_PREFIX);
    }

    /** Stored events of transactions from this id on, counted up to a hundred thousand. */
    long eventsFrom(long transaction) throws SQLException {
        return number("select count(*) from (select from " + EventRow.TABLE + " where tx >= '" + transaction
                + "'::xid8 limit 100000) as beyond");
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            statement.execute();
        }
    }

    /**
     * @param lost whether the server has thrown away log that the slot still needed
     * @param confirmed up to where the log was confirmed as published
     * @param retained bytes of log kept for the slot
     * @param safe bytes that may still be written before the slot is lost; below zero without a cap
     */
    record Slot(boolean lost, long confirmed, long retained, long safe) {}
}
