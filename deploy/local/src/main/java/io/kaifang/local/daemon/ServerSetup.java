package io.kaifang.local.daemon;

import io.kaifang.local.home.Agency;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.servers.kafka.KafkaAcls;
import io.kaifang.servers.kafka.KafkaCluster;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.kafka.SuiteTopics;
import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.OwnedDatabase;
import io.kaifang.servers.postgres.ServiceDatabase;
import io.kaifang.servers.process.CannotStart;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Sets up in PostgreSQL and Kafka what services expect: databases, roles, topics, rights. */
record ServerSetup(Home home, SuitePorts ports, Secrets secrets) {
    private static final OwnedDatabase KEYCLOAK = new OwnedDatabase("kaifang_keycloak", "keycloak");

    EmbeddedPostgres startPostgres() {
        var postgres = EmbeddedPostgres.start(home.postgres(), ports.of(Component.POSTGRES), secrets.of("db.postgres"));
        try {
            KEYCLOAK.establish(postgres, secrets.of("db.keycloak"));
            for (Component service : Component.services()) {
                if (service.hasDatabase()) {
                    new ServiceDatabase(service.id()).establish(postgres, role -> secrets.of("db." + role));
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

    KafkaCredentials.Scram kafkaCredentials() {
        return new KafkaCredentials.Scram(secrets.of("kafka.broker"));
    }

    /** A client with which the daemon itself asks Kafka. */
    private Admin kafkaAdmin(String bootstrap) {
        var settings = kafkaCredentials().adminSettings(bootstrap);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
        return Admin.create(settings);
    }

    /** Whether this node answers as a member of the cluster. */
    boolean hasJoined(KafkaCluster cluster, int node) throws InterruptedException {
        try (var admin = kafkaAdmin("127.0.0.1:" + cluster.nodes().get(node - 1).port())) {
            return admin.describeCluster().nodes().get(4, TimeUnit.SECONDS).stream()
                    .anyMatch(one -> one.id() == node);
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }

    /** Creates the topics and rights that services expect, in a cluster whose nodes are all ready. */
    void createTopics(KafkaCluster cluster) throws InterruptedException {
        List<String> agencies = Agency.all().stream().map(Agency::id).toList();
        List<String> services = Component.services().stream().map(Component::id).toList();
        try (var admin = Admin.create(kafkaCredentials().adminSettings(cluster.bootstrap()))) {
            SuiteTopics.establish(admin, agencies);
            KafkaAcls.establish(admin, services, agencies, principal -> secrets.of("kafka." + principal));
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "Kafka runs, but its topics and rights could not be made: " + e.getMessage(),
                    "Look at " + home.log("kafka") + ".",
                    e);
        }
    }

    KeycloakServer.Database keycloakDatabase() {
        return new KeycloakServer.Database(KEYCLOAK.name(), KEYCLOAK.owner(), secrets.of("db.keycloak"));
    }
}
