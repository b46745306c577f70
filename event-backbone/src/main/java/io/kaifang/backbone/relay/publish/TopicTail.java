package io.kaifang.backbone.relay.publish;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads from the topic itself how far it is complete. */
public final class TopicTail {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int FIRST_LOOK_BACK = 64;

    private TopicTail() {}

    /**
     * The oldest of the partitions' last heartbeats, because the topic is only as complete as each of its partitions; {@link Mark#NOTHING} if a
     * partition has none.
     */
    public static Mark read(BrokerAccess access, String service) {
        var settings = access.settings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(Topics.of(service), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.pause(partitions);
            var ends = consumer.endOffsets(partitions);
            var starts = consumer.beginningOffsets(partitions);
            return partitions.stream()
                    .map(partition -> last(consumer, partition, at(starts, partition), at(ends, partition)))
                    .min(Comparator.comparingLong(Mark::lsn))
                    .orElse(Mark.NOTHING);
        }
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition), partition::toString);
    }

    private static Mark last(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long start, long end) {
        long to = end;
        for (long lookBack = FIRST_LOOK_BACK; to > start; lookBack *= 8) {
            long from = Math.max(start, end - lookBack);
            Mark found = lastWithin(consumer, partition, from, to);
            if (!found.equals(Mark.NOTHING)) {
                return found;
            }
            to = from;
        }
        return Mark.NOTHING;
    }

    private static Mark lastWithin(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long to) {
        consumer.resume(List.of(partition));
        consumer.seek(partition, from);
        Mark found = Mark.NOTHING;
        var giveUp = Instant.now().plus(TIMEOUT);
        while (consumer.position(partition) < to) {
            for (var message : consumer.poll(Duration.ofMillis(200)).records(partition)) {
                if (CloudEventHeaders.isHeartbeat(message.headers()) && message.offset() < to) {
                    found = Mark.of(message);
                }
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new KafkaException("the end of " + partition + " cannot be read");
            }
        }
        consumer.pause(List.of(partition));
        return found;
    }

    /**
     * How far the topic is known to be complete.
     *
     * @param lsn the place in the source's log up to which it is
     * @param stableBelow the transaction below which it is
     */
    public record Mark(long lsn, long stableBelow) {
        static final Mark NOTHING = new Mark(-1, 0);

        private static Mark of(ConsumerRecord<String, byte[]> heartbeat) {
            return new Mark(
                    number(heartbeat, CloudEventHeaders.LSN), number(heartbeat, CloudEventHeaders.STABLE_BELOW));
        }

        private static long number(ConsumerRecord<String, byte[]> heartbeat, String header) {
            String text = CloudEventHeaders.text(heartbeat.headers(), header);
            return text == null ? 0 : Long.parseLong(text);
        }
    }
}
