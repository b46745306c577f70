package io.kaifang.backbone.inbox.consume;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Figures of a running consumer. Its thread writes them, any thread reads them. */
public final class ConsumerProgress {
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

    /** Records that were processed since the start. */
    public long applied() {
        return applied.get();
    }

    /** Records in this replica's segments that have not been read yet. */
    public long lag() {
        return lag;
    }
}
