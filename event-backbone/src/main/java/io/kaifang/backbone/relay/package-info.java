/**
 * From the event table to Kafka. The event store is its own outbox: PostgreSQL's logical decoding, read by Debezium, yields
 * each committed event, and one relay per service at a time publishes it.
 *
 * <p>Nothing but the slot and the topic remembers how far the relay came, so nothing can disagree with them. Once a second the
 * relay writes a heartbeat into the write-ahead log that names the oldest transaction still open; it comes out at the end of the
 * same path, on every partition, and then says: every event of an older transaction stands before me. Of a store at rest only
 * some of them are put there. The slot is advanced only to a heartbeat that was. So a relay that starts and finds the slot ahead
 * of the topic's last heartbeat knows that something is missing (a new slot, a lost slot, a broker that lost its tail), and reads
 * the rest from the event table.
 */
@NullMarked
package io.kaifang.backbone.relay;

import org.jspecify.annotations.NullMarked;
