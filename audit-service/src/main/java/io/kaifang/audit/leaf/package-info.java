/** From an event as Kafka brought it to a leaf: one canonical CloudEvents JSON text (RFC 8785). Pure. */
@NullMarked
package io.kaifang.audit.leaf;

import org.jspecify.annotations.NullMarked;
