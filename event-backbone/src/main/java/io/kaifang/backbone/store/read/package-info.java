/** Reads events by criteria: sourced once for a decision, or followed as a stream. */
@NullMarked
package io.kaifang.backbone.store.read;

import org.jspecify.annotations.NullMarked;
