package io.kaifang.local.client;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.LaunchSettings;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.postgres.PostgresAdmin;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    /** Signs in an account of the demonstration. */
    public SignIn signIn(HttpClient http, String user) {
        return new SignIn(http, URI.create(KeycloakServer.issuer(ports)), user, secrets.of("account." + user));
    }

    /** Settings of a Kafka client. */
    public Map<String, Object> kafka() {
        return new KafkaCredentials.Scram(secrets.of("kafka.broker"))
                .adminSettings("127.0.0.1:" + ports.of(Component.KAFKA));
    }
}
