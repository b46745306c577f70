/** How the event store represents an event: its tags, its metadata, its place in the order, and what a read has seen. */
@NullMarked
package io.kaifang.backbone.store.event;

import org.jspecify.annotations.NullMarked;
