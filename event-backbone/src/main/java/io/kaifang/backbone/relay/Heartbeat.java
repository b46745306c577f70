package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Headers;
import io.kaifang.backbone.broker.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A sign of life that took the events' own way.
 *
 * @param stableBelow every event of a transaction below this was published before
 * @param time when the database wrote it
 * @param lsn where in the log
 */
record Heartbeat(long stableBelow, Instant time, long lsn) {

    /** Reads what {@link RelayDatabase#heartbeat} wrote. */
    static Heartbeat parse(String content, long lsn) {
        int space = content.indexOf(' ');
        var seconds = new BigDecimal(content.substring(space + 1));
        var time = Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
        return new Heartbeat(Long.parseLong(content.substring(0, space)), time, lsn);
    }

    /** One record for each partition, so that each can tell a silent source from a dead one. */
    List<ProducerRecord<String, byte[]>> on(String service) {
        return IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> on(service, partition))
                .toList();
    }

    private ProducerRecord<String, byte[]> on(String service, int partition) {
        var message = new ProducerRecord<String, byte[]>(
                Topics.of(service), partition, time.toEpochMilli(), null, new byte[0]);
        var headers = message.headers();
        Headers.add(headers, Headers.SPEC_VERSION, "1.0");
        Headers.add(headers, Headers.ID, "heartbeat-%d-%d".formatted(lsn, partition));
        Headers.add(headers, Headers.SOURCE, service);
        Headers.add(headers, Headers.TYPE, Headers.HEARTBEAT);
        Headers.add(headers, Headers.TIME, time.toString());
        Headers.add(headers, Headers.STABLE_BELOW, Long.toString(stableBelow));
        Headers.add(headers, Headers.LSN, Long.toString(lsn));
        return message;
    }
}
