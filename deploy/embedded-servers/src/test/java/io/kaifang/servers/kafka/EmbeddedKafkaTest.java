package io.kaifang.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.servers.process.Ports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    Path folder;

    @Test
    void records_survive_a_restart_on_another_port() throws Exception {
        try (var kafka = EmbeddedKafka.start(folder, Ports.free(), new KafkaCredentials.None())) {
            send(kafka, Map.of(), "kaifang.catalog");
        }
        try (var kafka = EmbeddedKafka.start(folder, Ports.free(), new KafkaCredentials.None())) {
            assertThat(read(kafka, Map.of(), "kaifang.catalog")).isEqualTo(1);
        }
    }

    static void send(EmbeddedKafka kafka, Map<String, String> client, String topic) throws Exception {
        var settings = new HashMap<String, Object>(client);
        settings.put("bootstrap.servers", kafka.bootstrap());
        settings.put("max.block.ms", "10000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", "说明")).get(10, TimeUnit.SECONDS);
        }
    }

    static int read(EmbeddedKafka kafka, Map<String, String> client, String topic) {
        var settings = new HashMap<String, Object>(client);
        settings.put("bootstrap.servers", kafka.bootstrap());
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(10));
            records.forEach(record ->
                    assertThat(record.value().getBytes(StandardCharsets.UTF_8)).hasSize(6));
            return records.count();
        }
    }
}
