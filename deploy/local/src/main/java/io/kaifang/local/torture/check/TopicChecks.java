package io.kaifang.local.torture.check;

import io.kaifang.local.torture.check.EventStores.StoredEvent;
import io.kaifang.servers.kafka.SuiteTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Whether the topics hold every stored event, in order. */
public final class TopicChecks {
    private final Map<String, Object> client;

    /** @param client settings of a client that may read everything */
    public TopicChecks(Map<String, Object> client) {
        this.client = new HashMap<>(client);
        this.client.put("isolation.level", "read_committed");
    }

    /**
     * A topic compared with the store that it publishes.
     *
     * @param missing how many of the stored events aren't there
     * @param repeated how many records there are beyond the first of each event
     * @param disordered keys whose events don't come, the first time, in the store's order
     */
    record Comparison(int missing, int repeated, Set<String> disordered) {}

    Comparison compare(String service, List<StoredEvent> stored) {
        var arrivals = new LinkedHashMap<Long, String>();
        int records = 0;
        for (var message : records(SuiteTopics.events(service))) {
            String position = header(message, "ce_position");
            if (position != null) {
                records++;
                arrivals.putIfAbsent(Long.parseLong(position), message.key());
            }
        }
        int missing = (int) stored.stream()
                .filter(event -> !arrivals.containsKey(event.position()))
                .count();
        return new Comparison(missing, records - arrivals.size(), disordered(arrivals, stored));
    }

    private static Set<String> disordered(Map<Long, String> arrivals, List<StoredEvent> stored) {
        Map<Long, Integer> place = new HashMap<>();
        stored.forEach(event -> place.put(event.position(), place.size()));
        Map<String, List<Integer>> byKey = new HashMap<>();
        arrivals.forEach((position, key) -> {
            Integer inStore = place.get(position);
            if (inStore != null) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(inStore);
            }
        });
        return byKey.entrySet().stream()
                .filter(entry -> !entry.getValue().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        var all = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        var found = message.headers().lastHeader(name);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }
}
