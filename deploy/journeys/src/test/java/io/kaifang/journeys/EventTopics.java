package io.kaifang.journeys;

import io.kaifang.contracts.suite.HeartbeatRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The suite's topics, read whole, from their beginning to where they end now. */
final class EventTopics {

    private EventTopics() {}

    /** The facts on these topics, without the signs of life between them. */
    static List<ConsumerRecord<String, String>> facts(Map<String, Object> kafka, Collection<String> topics) {
        return records(kafka, topics).stream()
                .filter(record -> !header(record, "ce_type").equals(Optional.of(HeartbeatRecord.TYPE)))
                .toList();
    }

    /** The traces that the facts of a type belong to. */
    static Set<String> traces(List<ConsumerRecord<String, String>> facts, String type) {
        return facts.stream()
                .filter(fact -> header(fact, "ce_type").equals(Optional.of(type)))
                .map(fact -> header(fact, "traceparent").orElse("00-untraced-"))
                .map(traceparent -> traceparent.split("-", -1)[1])
                .collect(Collectors.toSet());
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<String, String>> records(Map<String, Object> kafka, Collection<String> topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
            }
            return found;
        }
    }
}
