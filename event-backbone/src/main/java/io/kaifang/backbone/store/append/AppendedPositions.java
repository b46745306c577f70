package io.kaifang.backbone.store.append;

import java.util.List;
import org.axonframework.messaging.core.Context.ResourceKey;

/**
 * The positions that a committed append leaves in its processing context.
 *
 * @param positions of the events, in the order in which they were given
 */
public record AppendedPositions(List<Long> positions) {
    public static final ResourceKey<AppendedPositions> KEY = ResourceKey.withLabel("appended");
}
