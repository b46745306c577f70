/** The event store: Axon's storage engine on PostgreSQL, with dynamic consistency boundaries. */
@NullMarked
package io.kaifang.backbone.store;

import org.jspecify.annotations.NullMarked;
