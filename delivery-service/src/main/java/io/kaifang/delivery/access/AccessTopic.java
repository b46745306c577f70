package io.kaifang.delivery.access;

import java.util.List;

/** Where access records are published, one by one, for whoever watches use. */
public interface AccessTopic {
    String NAME = "kaifang.access-records";

    /**
     * Publishes records, and returns when all of them have arrived.
     *
     * @throws RuntimeException if one has not; then all of them are published again, and readers go by the sequence
     */
    void publish(List<byte[]> lines);
}
