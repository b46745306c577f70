package io.kaifang.backbone.inbox;

import io.kaifang.backbone.inbox.consume.RecordHandler;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.view.ProjectionSpec;
import java.util.Optional;

/**
 * A view or a policy of the service.
 *
 * @param handler applies its records
 * @param view what the module lists; empty for a policy
 */
record ListedConsumer(
        String name, Subscription subscription, RecordHandler handler, Optional<ProjectionSpec<?>> view) {}
