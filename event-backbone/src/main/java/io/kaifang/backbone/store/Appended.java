package io.kaifang.backbone.store;

import java.util.List;
import org.axonframework.messaging.core.Context.ResourceKey;

/**
 * What a committed append left in its processing context.
 *
 * @param positions of the events, in the order in which they were given
 */
public record Appended(List<Long> positions) {
    public static final ResourceKey<Appended> KEY = ResourceKey.withLabel("appended");
}
