package io.kaifang.backbone.inbox;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** What a running consumer shows of itself. Written by its thread, read by any. */
final class InboxState {
    private final AtomicLong applied = new AtomicLong();
    private volatile long lag;

    void applied(int records) {
        applied.addAndGet(records);
    }

    void polled(KafkaConsumer<String, byte[]> consumer) {
        long behind = 0;
        for (var partition : consumer.assignment()) {
            behind += consumer.currentLag(partition).orElse(0);
        }
        lag = behind;
    }

    /** Records taken in since the start. */
    long applied() {
        return applied.get();
    }

    /** Records in this replica's segments that were not yet read. */
    long lag() {
        return lag;
    }
}
