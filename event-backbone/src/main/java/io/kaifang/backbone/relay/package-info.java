/**
 * Publishes events from the event table to Kafka. The event store is its own outbox: Debezium reads every committed event from PostgreSQL's
 * logical decoding, and one relay per service at a time publishes it.
 *
 * <p>Only the slot and the topic record how far the relay has come, so nothing can disagree with them. Once a second the relay writes a
 * heartbeat into the write-ahead log that names the oldest open transaction. The heartbeat arrives on every partition of the topic, and
 * then says: every event of an older transaction comes before me. An idle store publishes only some of its heartbeats. The slot is
 * advanced only to a heartbeat that was published. So when a relay starts and finds the slot ahead of the topic's last heartbeat, it
 * knows that something is missing (a new slot, a lost slot, a broker that lost the end of its log), and reads the rest from the event table.
 */
@NullMarked
package io.kaifang.backbone.relay;

import org.jspecify.annotations.NullMarked;
