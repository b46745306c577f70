package io.kaifang.ledger.event;

import java.util.Optional;

/** CloudEvents' Kafka binding in binary mode: which header holds which attribute. */
public final class KafkaBinding {

    private static final String PREFIX = "ce_";

    private KafkaBinding() {}

    /** The attribute that a record's header holds; empty for one that holds none. */
    public static Optional<String> attributeOf(String header) {
        if (header.startsWith(PREFIX)) {
            return Optional.of(header.substring(PREFIX.length()));
        }
        return switch (header) {
            case "content-type" -> Optional.of("datacontenttype");
            case "traceparent" -> Optional.of(header);
            default -> Optional.empty();
        };
    }
}
