/** Appends events: locks, checks the condition and inserts in one call of the database function {@code append_all}. */
@NullMarked
package io.kaifang.backbone.store.append;

import org.jspecify.annotations.NullMarked;
