package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.relay.table.DatabaseAccess;
import io.kaifang.backbone.store.schema.StoreSchema;
import io.kaifang.testkit.servers.JvmServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service's database with an event table, for tests of the relay. */
record RelayedService(String name, Map<String, String> settings) {
    static final String INSERT = """
            insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id, tags,
              payload, metadata)
            values (pg_current_xact_id(), ?, 'io.kaifang.test.happened', '1', now(), ?, 'SYSTEM', 'test', 'c', '{}', '{}', '{}')""";

    static RelayedService fresh(String name) {
        var service = new RelayedService(name, JvmServers.settingsOf(name));
        StoreSchema.migrate(
                service.url(),
                service.setting("KAIFANG_DB_OWNER_USER"),
                service.setting("KAIFANG_DB_OWNER_PASSWORD"),
                service.setting("KAIFANG_DB_USER"),
                service.setting("KAIFANG_DB_RELAY_USER"));
        return service;
    }

    /** The same service with other brokers. */
    RelayedService at(String bootstrap) {
        var changed = new HashMap<>(settings);
        changed.put("KAIFANG_KAFKA_BOOTSTRAP", bootstrap);
        return new RelayedService(name, changed);
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                url(), setting("KAIFANG_DB_OWNER_USER"), setting("KAIFANG_DB_OWNER_PASSWORD"));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(setting("KAIFANG_DB_PORT"), setting("KAIFANG_DB_NAME"));
    }

    private String setting(String key) {
        @Nullable String value = settings.get(key);
        if (value == null) {
            throw new IllegalStateException(key);
        }
        return value;
    }

    RelaySettings relay() {
        return new RelaySettings(
                name,
                new DatabaseAccess(
                        "127.0.0.1",
                        Integer.parseInt(setting("KAIFANG_DB_PORT")),
                        setting("KAIFANG_DB_NAME"),
                        setting("KAIFANG_DB_RELAY_USER"),
                        setting("KAIFANG_DB_RELAY_PASSWORD")),
                BrokerAccess.open(setting("KAIFANG_KAFKA_BOOTSTRAP")));
    }

    /** Stores events of these subjects, each in its own transaction. */
    void store(int count, int subjects) throws SQLException {
        try (var owner = owner();
                var insert = owner.prepareStatement(INSERT)) {
            for (int i = 0; i < count; i++) {
                insert.setString(1, "e-" + UUID.randomUUID());
                insert.setString(2, "thing/" + i % subjects);
                insert.executeUpdate();
            }
        }
    }
}
