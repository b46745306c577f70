/**
 * Delivers events from Kafka to views and policies. Each of them is a consumer group of its own; the partitions of the topics are the
 * segments that the replicas of a service share.
 *
 * <p>A record is delivered at least once and takes effect once. A view records what it has applied in the transaction that applies it; a policy's
 * command cannot take effect twice, because of its cause's tag. Few records need to be remembered: a heartbeat says below which transaction a
 * source is complete, so a record that arrives later and is older has been applied before.
 *
 * <p>A record that cannot be applied is parked with its reason, and later records of the same key are parked behind it; other keys go on.
 */
@NullMarked
package io.kaifang.backbone.inbox;

import org.jspecify.annotations.NullMarked;
