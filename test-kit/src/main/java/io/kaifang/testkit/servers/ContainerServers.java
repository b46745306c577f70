package io.kaifang.testkit.servers;

import io.kaifang.servers.postgres.PostgresAdmin;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same servers in containers, for who has Docker and wants the very images of a deployment. */
final class ContainerServers implements TestServers {
    private final TestFolder folder;
    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;

    ContainerServers() throws IOException {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Dkaifang.test.servers=testcontainers needs Docker, and none answers. Without the switch, tests run"
                            + " on embedded servers.");
        }
        folder = TestFolder.create("servers");
        postgres = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withPassword(PASSWORD)
                .withCommand(
                        "postgres",
                        "-c",
                        "wal_level=logical",
                        "-c",
                        "max_wal_senders=24",
                        "-c",
                        "max_replication_slots=24",
                        "-c",
                        "max_slot_wal_keep_size=1GB",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "timezone=UTC");
        kafka = new KafkaContainer("apache/kafka:4.3.1")
                .withEnv("KAFKA_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        postgres.start();
        kafka.start();
    }

    @Override
    public PostgresAdmin postgres() {
        return database -> DriverManager.getConnection(
                "jdbc:postgresql://" + postgresHost() + ":" + postgresPort() + "/" + database, "postgres", PASSWORD);
    }

    @Override
    public String postgresHost() {
        return postgres.getHost();
    }

    @Override
    public int postgresPort() {
        return postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public TestKafka kafka() {
        return new TestKafka(kafka.getBootstrapServers());
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public void stop() {
        kafka.stop();
        postgres.stop();
        folder.delete();
    }
}
