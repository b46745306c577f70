package io.kaifang.backbone.relay.publish;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Says that the source is alive; it travels the same way as the events.
 *
 * @param stableBelow every event of a transaction below this was published before
 * @param time the time at which the database wrote it
 * @param lsn its place in the log
 */
public record Heartbeat(long stableBelow, Instant time, long lsn) {

    /** Reads the content that the relay wrote into the log. */
    public static Heartbeat parse(String content, long lsn) {
        int space = content.indexOf(' ');
        var seconds = new BigDecimal(content.substring(space + 1));
        var time = Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
        return new Heartbeat(Long.parseLong(content.substring(0, space)), time, lsn);
    }

    /** One record for each partition, so that readers of each can tell an idle source from a dead one. */
    public List<ProducerRecord<String, byte[]>> toRecords(String service) {
        return IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> toRecord(service, partition))
                .toList();
    }

    private ProducerRecord<String, byte[]> toRecord(String service, int partition) {
        var message = new ProducerRecord<String, byte[]>(
                Topics.of(service), partition, time.toEpochMilli(), null, new byte[0]);
        var headers = message.headers();
        CloudEventHeaders.add(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.add(headers, CloudEventHeaders.ID, "heartbeat-%d-%d".formatted(lsn, partition));
        CloudEventHeaders.add(headers, CloudEventHeaders.SOURCE, service);
        CloudEventHeaders.add(headers, CloudEventHeaders.TYPE, CloudEventHeaders.HEARTBEAT);
        CloudEventHeaders.add(headers, CloudEventHeaders.TIME, time.toString());
        CloudEventHeaders.add(headers, CloudEventHeaders.STABLE_BELOW, Long.toString(stableBelow));
        CloudEventHeaders.add(headers, CloudEventHeaders.LSN, Long.toString(lsn));
        return message;
    }
}
