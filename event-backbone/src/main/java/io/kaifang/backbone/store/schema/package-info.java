/** Migrates the event store's schema and the service's own tables at start-up. */
@NullMarked
package io.kaifang.backbone.store.schema;

import org.jspecify.annotations.NullMarked;
