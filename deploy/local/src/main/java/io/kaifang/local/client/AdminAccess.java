package io.kaifang.local.client;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.LaunchSettings;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.postgres.PostgresAdmin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Access with every right to the servers of the suite that was launched last in a home. */
public record AdminAccess(SuitePorts ports, Secrets secrets) implements PostgresAdmin {

    public static AdminAccess of(Home home) {
        return new AdminAccess(new LaunchSettings(home).ports(), Secrets.readFrom(home.secrets()));
    }

    @Override
    public Connection connectAsAdmin(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.of(Component.POSTGRES) + "/" + database,
                "postgres",
                secrets.of("db.postgres"));
    }

    /** Settings of a Kafka client. */
    public Map<String, Object> kafka() {
        var settings =
                new HashMap<String, Object>(new KafkaCredentials.Scram(secrets.of("kafka.broker")).adminSettings());
        settings.put("bootstrap.servers", "127.0.0.1:" + ports.of(Component.KAFKA));
        return settings;
    }
}
