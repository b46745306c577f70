package io.kaifang.local.torture;

import io.kaifang.servers.postgres.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services' databases, read by somebody who may read all. */
final class StoredEvents {
    private final int port;
    private final String password;

    /** Of the superuser. */
    StoredEvents(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** A stored event; of its payload only what it says in all. */
    record Stored(
            String service,
            long tx,
            long position,
            String id,
            String type,
            String subject,
            List<String> tags,
            String said) {}

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All of a service's, in the store's order. */
    List<Stored> of(String service) throws SQLException {
        return query(
                service,
                "select tx::text::bigint, position, event_id, type, subject, tags, payload::text from backbone.event"
                        + " order by tx, position",
                row -> new Stored(
                        service,
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        List.of((String[]) row.getArray(6).getArray()),
                        row.getString(7)));
    }

    Map<String, List<Stored>> of(List<String> services) throws SQLException {
        Map<String, List<Stored>> all = new TreeMap<>();
        for (String service : services) {
            all.put(service, of(service));
        }
        return all;
    }

    <T> List<T> query(String service, String sql, Reading<T> reading, Object... arguments) throws SQLException {
        try (var connection = connect(service);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var answer = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(reading.of(rows));
                }
            }
            return answer;
        }
    }

    private Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + new ServiceDatabase(service).name(),
                "postgres",
                password);
    }
}
