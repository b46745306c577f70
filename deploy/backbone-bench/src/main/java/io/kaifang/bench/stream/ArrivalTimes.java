package io.kaifang.bench.stream;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer of one topic from its present end on, that notes when each record came, by the position that it carries. */
final class ArrivalTimes implements AutoCloseable {
    private final Map<Long, Long> times = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    ArrivalTimes(BrokerAccess brokers, String topic) {
        Topics.ensure(brokers, topic);
        var settings = brokers.settings();
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // seeks now, not with the first poll
        thread = Thread.ofPlatform().daemon().name("arrivals").start(this::listen);
    }

    private void listen() {
        while (!closed) {
            for (var message : consumer.poll(Duration.ofMillis(100))) {
                String position = CloudEventHeaders.text(message.headers(), CloudEventHeaders.POSITION);
                if (position != null) {
                    times.putIfAbsent(Long.parseLong(position), System.nanoTime());
                }
            }
        }
    }

    /** Returns when so many have come in all. */
    void await(long wanted, Duration timeout) throws InterruptedException {
        long giveUp = System.nanoTime() + timeout.toNanos();
        while (times.size() < wanted) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("only %d of %d records came".formatted(times.size(), wanted));
            }
            Thread.sleep(2);
        }
    }

    /** From departure to arrival in milliseconds, in order of length; one that came before its sender knew counts as none. */
    double[] since(Map<Long, Long> departures) {
        return departures.entrySet().stream()
                .mapToDouble(departure ->
                        Math.max(0, times.getOrDefault(departure.getKey(), Long.MAX_VALUE) - departure.getValue())
                                / 1e6)
                .sorted()
                .toArray();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join(Duration.ofSeconds(5));
        consumer.close();
    }
}
