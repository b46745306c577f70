package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.CloudEventHeaders;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Heartbeats of the last while, to be written down together: the latest per segment. */
final class Heard {
    private final Map<Segment, Beat> latest = new HashMap<>();

    private record Beat(long stableBelow, Instant time) {}

    void add(Segment segment, ConsumerRecord<String, byte[]> heartbeat) {
        String below = CloudEventHeaders.text(heartbeat.headers(), CloudEventHeaders.STABLE_BELOW);
        String time = CloudEventHeaders.text(heartbeat.headers(), CloudEventHeaders.TIME);
        if (below != null && time != null) {
            latest.put(segment, new Beat(Long.parseLong(below), Instant.parse(time)));
        }
    }

    /** What is left of a segment that is to be read again says nothing. */
    void forget(Segment segment) {
        latest.remove(segment);
    }

    boolean isEmpty() {
        return latest.isEmpty();
    }

    /** As {@code inbox_hear} takes it; empty afterwards. */
    List<Map<String, Object>> drain() {
        List<Map<String, Object>> beats = latest.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "s", entry.getKey().source(),
                        "p", entry.getKey().partition(),
                        "b", entry.getValue().stableBelow(),
                        "h", entry.getValue().time().toString()))
                .toList();
        latest.clear();
        return beats;
    }
}
