package io.kaifang.audit.intake.exchange;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.contracts.suite.HeartbeatRecord;
import io.kaifang.ledger.event.KafkaBinding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a Kafka record as a CloudEvent in binary mode, the way that every service's relay writes them. */
final class RecordReader {

    private RecordReader() {}

    /**
     * The record's leaf; empty for a heartbeat, which is not a fact. A record that is not a CloudEvent is a fact as well: it was
     * on a topic that only a service may write to.
     */
    static Optional<Leaf> leaf(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> attributes = attributes(message);
        if (HeartbeatRecord.TYPE.equals(attributes.get("type"))) {
            return Optional.empty();
        }
        byte[] value = message.value() == null ? new byte[0] : message.value();
        try {
            Leaf leaf = Leaves.of(attributes, value);
            requireOwnTopic(leaf.source(), message.topic());
            return Optional.of(leaf);
        } catch (IllegalArgumentException e) {
            return Optional.of(Leaves.unreadable(
                    message.topic(), message.partition(), message.offset(), value, String.valueOf(e.getMessage())));
        }
    }

    /** The brokers decide who may write to a topic; this check keeps a service from publishing as another one on its own topic. */
    private static void requireOwnTopic(String source, String topic) {
        if (!topic.equals("kaifang." + source)) {
            throw new IllegalArgumentException("an event of " + source + " doesn't come on " + topic);
        }
    }

    private static Map<String, String> attributes(ConsumerRecord<byte[], byte[]> message) {
        var attributes = new HashMap<String, String>();
        for (Header header : message.headers()) {
            String text = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            KafkaBinding.attributeOf(header.key()).ifPresent(name -> attributes.put(name, text));
        }
        return attributes;
    }
}
