package io.kaifang.local.torture.check;

import io.kaifang.servers.postgres.PostgresAdmin;
import io.kaifang.servers.postgres.ServiceDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services' databases, read by somebody who may read everything. */
public record EventStores(PostgresAdmin postgres) {

    /** A stored event; its payload as text. */
    record StoredEvent(
            String service,
            long tx,
            long position,
            String id,
            String type,
            String subject,
            List<String> tags,
            String payload) {}

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The events of each service, in the order of its store. */
    Map<String, List<StoredEvent>> events(List<String> services) throws SQLException {
        Map<String, List<StoredEvent>> all = new TreeMap<>();
        for (String service : services) {
            all.put(service, events(service));
        }
        return all;
    }

    private List<StoredEvent> events(String service) throws SQLException {
        return query(
                service,
                "select tx::text::bigint, position, event_id, type, subject, tags, payload::text from backbone.event"
                        + " order by tx, position",
                row -> new StoredEvent(
                        service,
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        List.of((String[]) row.getArray(6).getArray()),
                        row.getString(7)));
    }

    <T> List<T> query(String service, String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        try (var connection = postgres.connectAsAdmin(new ServiceDatabase(service).name());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var answer = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(reader.read(rows));
                }
            }
            return answer;
        }
    }
}
