package io.kaifang.local.suite;

import io.kaifang.local.kafka.EmbeddedKafka;
import io.kaifang.local.kafka.KafkaDoor;
import io.kaifang.local.kafka.KafkaRights;
import io.kaifang.local.kafka.SuiteTopics;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.local.postgres.EmbeddedPostgres;
import io.kaifang.local.postgres.OwnedDatabase;
import io.kaifang.local.postgres.ServiceDatabase;
import io.kaifang.local.process.CannotStart;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The embedded servers of the suite with everything in them that services expect: databases, roles, topics, rights. */
final class Servers {
    private static final OwnedDatabase KEYCLOAK = new OwnedDatabase("kaifang_keycloak", "keycloak");

    private final Home home;
    private final SuitePorts ports;
    private final Secrets secrets;

    Servers(Home home, SuitePorts ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    EmbeddedPostgres postgres() {
        var postgres = EmbeddedPostgres.start(home.postgres(), ports.of(Part.POSTGRES), secrets.of("db.postgres"));
        try {
            KEYCLOAK.establish(postgres, secrets.of("db.keycloak"));
            for (Part part : Part.services()) {
                if (part.hasDatabase()) {
                    var database = new ServiceDatabase(part.id());
                    database.establish(
                            postgres,
                            new ServiceDatabase.Passwords(
                                    secrets.of("db." + database.owner()),
                                    secrets.of("db." + database.runtime()),
                                    secrets.of("db." + database.relay())));
                }
            }
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw new CannotStart(
                    "PostgreSQL runs, but a service's database could not be made: " + e.getMessage(),
                    "Look at " + home.log("postgres") + ".",
                    e);
        }
    }

    EmbeddedKafka kafka() throws InterruptedException {
        var kafka = EmbeddedKafka.start(
                home.kafka(), ports.of(Part.KAFKA), new KafkaDoor.Guarded(secrets.of("kafka.broker")));
        List<String> agencies = Agency.all().stream().map(Agency::id).toList();
        List<String> services = Part.services().stream().map(Part::id).toList();
        try (var admin = kafka.admin()) {
            SuiteTopics.establish(admin, agencies);
            KafkaRights.establish(admin, services, agencies, principal -> secrets.of("kafka." + principal));
            return kafka;
        } catch (ExecutionException | TimeoutException e) {
            kafka.close();
            throw new CannotStart(
                    "Kafka runs, but its topics and rights could not be made: " + e.getMessage(),
                    "Look at " + home.log("suite") + ".",
                    e);
        }
    }

    KeycloakServer.Database keycloakDatabase() {
        return new KeycloakServer.Database(KEYCLOAK.name(), KEYCLOAK.owner(), secrets.of("db.keycloak"));
    }
}
