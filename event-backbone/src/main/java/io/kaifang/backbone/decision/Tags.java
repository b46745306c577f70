package io.kaifang.backbone.decision;

import io.kaifang.contracts.Tag;

/** The published language's tags in Axon's words. */
final class Tags {
    private Tags() {}

    static org.axonframework.messaging.eventstreaming.Tag toAxon(Tag tag) {
        return org.axonframework.messaging.eventstreaming.Tag.of(tag.key(), tag.value());
    }
}
