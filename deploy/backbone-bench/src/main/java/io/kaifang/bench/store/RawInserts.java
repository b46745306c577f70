package io.kaifang.bench.store;

import io.kaifang.bench.account.AccountEvent;
import io.kaifang.bench.account.Accounts;
import io.kaifang.bench.run.LoadGenerator;
import io.kaifang.contracts.codec.EventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What PostgreSQL itself allows: single-row inserts with the store's columns, prepared, each committed by itself. */
final class RawInserts implements LoadGenerator.Client {
    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS raw_event (
                position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event_id text NOT NULL, type text NOT NULL,
                version text NOT NULL, time timestamptz NOT NULL, subject text, actor_kind text, actor_id text,
                on_behalf_of text, correlation_id text, causation_id text, traceparent text, tags text[] NOT NULL,
                payload json NOT NULL, metadata json NOT NULL)""";
    private static final String INSERT = """
            INSERT INTO raw_event (event_id, type, version, time, subject, actor_kind, actor_id, on_behalf_of,
                correlation_id, causation_id, traceparent, tags, payload, metadata)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json) RETURNING position""";

    private final EventCodec codec = Accounts.list().codec();
    private final Connection connection;
    private final PreparedStatement statement;

    RawInserts(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(INSERT);
    }

    @Override
    public void once() throws SQLException {
        var account = UUID.randomUUID().toString();
        statement.setString(1, UUID.randomUUID().toString());
        statement.setString(2, "io.kaifang.accounts.account-opened");
        statement.setString(3, "1");
        statement.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
        statement.setString(5, "account/" + account);
        statement.setString(6, "USER");
        statement.setString(7, "bench");
        statement.setString(8, null);
        statement.setString(9, "bench");
        statement.setString(10, null);
        statement.setString(11, null);
        statement.setArray(12, connection.createArrayOf("text", new String[] {"account=" + account}));
        statement.setString(13, codec.write(new AccountEvent.Opened(account, "holder-of-" + account, Instant.now())));
        statement.setString(14, "{}");
        try (var position = statement.executeQuery()) {
            position.next();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
