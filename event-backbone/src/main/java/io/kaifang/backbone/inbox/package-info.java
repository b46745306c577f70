/**
 * From Kafka into views and policies. Each of them is a consumer group of its own; the topics' partitions are the segments that a
 * service's replicas share.
 *
 * <p>A record is delivered at least once and takes effect once: the consumer's memory of it commits together with its effect
 * (views), or its effect can't happen twice (policies, by the cause's tag). The memory stays small, because a heartbeat says below
 * which transaction a source is complete: what comes later and is older than that has been seen before.
 *
 * <p>What can't be applied is parked with its reason, and what follows of the same key is parked behind it; other keys go on.
 */
@NullMarked
package io.kaifang.backbone.inbox;

import org.jspecify.annotations.NullMarked;
