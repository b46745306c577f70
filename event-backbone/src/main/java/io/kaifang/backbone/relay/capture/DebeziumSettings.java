package io.kaifang.backbone.relay.capture;

import static java.util.Map.entry;

import io.kaifang.backbone.relay.table.DatabaseAccess;
import io.kaifang.backbone.relay.table.EventTable;
import io.kaifang.backbone.relay.table.RelayDatabase;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Configures Debezium to hand on each row as it is and at once, and to store nothing itself. */
final class DebeziumSettings {
    private static final Map<String, String> FIXED = Map.ofEntries(
            entry("connector.class", "io.debezium.connector.postgresql.PostgresConnector"),
            entry("plugin.name", RelayDatabase.PLUGIN),
            entry("slot.max.retries", "0"),
            entry("publication.name", EventTable.PUBLICATION),
            entry("publication.autocreate.mode", "disabled"),
            entry("table.include.list", EventTable.NAME),
            entry("message.prefix.include.list", RelayDatabase.HEARTBEAT_PREFIX),
            entry("snapshot.mode", "custom"),
            entry("snapshot.mode.custom.name", StreamOnlySnapshotter.NAME),
            // The slot itself records where to continue, also after kill -9 and on another machine.
            entry("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore"),
            entry("offset.flush.interval.ms", "0"),
            // The default waits up to half a second for more records. Polling more often costs work even when idle.
            entry("poll.interval.ms", "12"),
            // The server sends each row in a packet of its own, and small packets soon fill the socket's buffer.
            entry("driver.receiveBufferSize", "4194304"),
            entry("max.batch.size", "2048"),
            entry("max.queue.size", "8192"),
            entry("status.update.interval.ms", "1000"),
            // Debezium's own metrics cost more than they are worth; ours are in RelayMetrics.
            entry("statistics.metrics.enabled", "false"),
            // Debezium has no type for 64-bit transaction ids and would leave them out.
            entry("include.unknown.datatypes", "true"),
            entry("tombstones.on.delete", "false"),
            // Only the relay's own loop decides when to start again.
            entry("errors.max.retries", "0"));

    private DebeziumSettings() {}

    static Properties of(String service, DatabaseAccess database) {
        var all = new Properties();
        all.putAll(FIXED);
        all.setProperty("name", "kaifang-" + service);
        // Names the engine's metrics in this process, so no two streams may share it. An engine whose name is taken, by
        // another
        // service or by a stream that ended uncleanly, waits two minutes without any message before it streams.
        all.setProperty("topic.prefix", service + "-" + UUID.randomUUID());
        all.setProperty("database.hostname", database.host());
        all.setProperty("database.port", Integer.toString(database.port()));
        all.setProperty("database.user", database.user());
        all.setProperty("database.password", database.password());
        all.setProperty("database.dbname", database.name());
        all.setProperty("slot.name", database.slot());
        return all;
    }
}
