package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.inbox.received.Segment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Collects the latest heartbeat of each segment, to be stored together. */
final class SourceHeartbeats {
    private final Map<Segment, Heartbeat> latest = new HashMap<>();

    private record Heartbeat(long stableBelow, Instant time) {}

    void add(Segment segment, ConsumerRecord<String, byte[]> heartbeat) {
        String below = CloudEventHeaders.text(heartbeat.headers(), CloudEventHeaders.STABLE_BELOW);
        String time = CloudEventHeaders.text(heartbeat.headers(), CloudEventHeaders.TIME);
        if (below != null && time != null) {
            latest.put(segment, new Heartbeat(Long.parseLong(below), Instant.parse(time)));
        }
    }

    boolean isEmpty() {
        return latest.isEmpty();
    }

    /** Returns the heartbeats as {@code inbox_hear} expects them, and forgets them. */
    List<Map<String, Object>> drain() {
        List<Map<String, Object>> heartbeats = latest.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "s", entry.getKey().source(),
                        "p", entry.getKey().partition(),
                        "b", entry.getValue().stableBelow(),
                        "h", entry.getValue().time().toString()))
                .toList();
        latest.clear();
        return heartbeats;
    }
}
