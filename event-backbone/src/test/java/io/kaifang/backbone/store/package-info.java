/** The event store against a real PostgreSQL. */
@NullMarked
package io.kaifang.backbone.store;

import org.jspecify.annotations.NullMarked;
