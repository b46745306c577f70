package io.kaifang.testkit.servers;

import io.kaifang.servers.kafka.EmbeddedKafka;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.PostgresAdmin;
import io.kaifang.servers.process.Ports;
import java.io.IOException;
import java.nio.file.Path;

/** The servers that need nothing but this JVM. */
final class EmbeddedServers implements TestServers {
    private final TestFolder folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    EmbeddedServers() throws IOException {
        folder = TestFolder.create("servers");
        postgres = EmbeddedPostgres.start(folder.postgres(), Ports.free(), PASSWORD);
        kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), Ports.free(), new KafkaCredentials.None());
    }

    @Override
    public PostgresAdmin postgres() {
        return postgres;
    }

    @Override
    public String postgresHost() {
        return "127.0.0.1";
    }

    @Override
    public int postgresPort() {
        return postgres.port();
    }

    @Override
    public TestKafka kafka() {
        return new TestKafka(kafka.bootstrap());
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    /** Kafka's threads end with the JVM and its data with the folder; a proper farewell would only cost time. */
    @Override
    public void stop() {
        postgres.close();
        folder.delete();
    }
}
