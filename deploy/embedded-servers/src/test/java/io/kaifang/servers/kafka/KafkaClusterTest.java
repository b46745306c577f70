package io.kaifang.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.servers.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaClusterTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final KafkaCredentials.Scram BROKER = new KafkaCredentials.Scram("pw-broker");
    private static final int RECORDS = 300;

    @TempDir
    Path folder;

    @Test
    void a_cluster_is_told_to_a_process_as_text() {
        var cluster = KafkaCluster.of(Uuid.randomUuid().toString(), 19092, 3);
        assertThat(KafkaCluster.parse(cluster.toString())).isEqualTo(cluster);
        assertThat(cluster.copies()).isEqualTo(3);
        assertThat(cluster.copiesToWrite()).isEqualTo(2);
    }

    @Test
    void three_brokers_lose_one_without_losing_a_record() throws Exception {
        var cluster = KafkaCluster.of(Uuid.randomUuid().toString(), Ports.free(), 3);
        var brokers = new ArrayList<Process>();
        for (int node = 1; node <= 3; node++) {
            brokers.add(start(cluster, node));
        }
        try (var admin = Admin.create(client(cluster))) {
            await().atMost(TIMEOUT)
                    .ignoreExceptions()
                    .until(() -> admin.describeCluster()
                                    .nodes()
                                    .get(5, TimeUnit.SECONDS)
                                    .size()
                            == 3);
            SuiteTopics.establish(admin, List.of());
            var described = admin.describeTopics(List.of("kaifang.catalog"))
                    .allTopicNames()
                    .get(30, TimeUnit.SECONDS);
            assertThat(described.values())
                    .allSatisfy(topic -> assertThat(topic.partitions())
                            .allSatisfy(partition ->
                                    assertThat(partition.replicas()).hasSize(3)));
            send(cluster, brokers.get(1));
            assertThat(read(cluster)).hasSize(RECORDS);
        } finally {
            brokers.forEach(Process::destroyForcibly);
            for (var broker : brokers) {
                broker.waitFor();
            }
        }
    }

    /** Kills the broker half way; what was acknowledged must be there. */
    private static void send(KafkaCluster cluster, Process broker) throws Exception {
        var settings = client(cluster);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                if (i == RECORDS / 2) {
                    broker.destroyForcibly();
                }
                producer.send(new ProducerRecord<>("kaifang.catalog", i % 4, "k" + i, "v" + i))
                        .get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    private static Set<String> read(KafkaCluster cluster) {
        var found = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(client(cluster), new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(0, 1, 2, 3).stream()
                    .map(partition -> new TopicPartition("kaifang.catalog", partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(TIMEOUT).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(message.value()));
                return found.size() >= RECORDS;
            });
        }
        return found;
    }

    private static Map<String, Object> client(KafkaCluster cluster) {
        var settings = new HashMap<String, Object>(BROKER.adminSettings());
        settings.put("bootstrap.servers", cluster.bootstrap());
        return settings;
    }

    private Process start(KafkaCluster cluster, int node) throws IOException {
        return KafkaNode.process(
                        "-Dkaifang.test=cluster",
                        System.getProperty("java.class.path"),
                        folder.resolve("node-" + node),
                        cluster,
                        node,
                        BROKER)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
