package io.kaifang.backbone.relay;

import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** How Debezium is set up: to hand on rows as they are, at once, and to remember nothing. */
final class DebeziumSettings {
    private static final AtomicLong STREAMS = new AtomicLong();

    private DebeziumSettings() {}

    static Properties of(RelaySettings settings) {
        var database = settings.database();
        var all = new Properties();
        all.setProperty("name", "kaifang-" + settings.service());
        all.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        // Names the engine's metrics in this process, so no two streams share it. An engine that finds its name taken,
        // by another service's or by one that ended uncleanly, waits two minutes without a word before it streams.
        all.setProperty("topic.prefix", settings.service() + "-" + STREAMS.incrementAndGet());
        all.setProperty("database.hostname", database.host());
        all.setProperty("database.port", Integer.toString(database.port()));
        all.setProperty("database.user", database.user());
        all.setProperty("database.password", database.password());
        all.setProperty("database.dbname", database.name());
        all.setProperty("plugin.name", RelayDatabase.PLUGIN);
        all.setProperty("slot.name", settings.slot());
        all.setProperty("slot.max.retries", "0");
        all.setProperty("publication.name", EventRow.PUBLICATION);
        all.setProperty("publication.autocreate.mode", "disabled");
        all.setProperty("table.include.list", EventRow.TABLE);
        all.setProperty("message.prefix.include.list", RelayDatabase.HEARTBEAT_PREFIX);
        all.setProperty("snapshot.mode", "custom");
        all.setProperty("snapshot.mode.custom.name", FromTheSlot.NAME);
        // The slot knows where to go on, also after kill -9 and on another machine.
        all.setProperty("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        all.setProperty("offset.flush.interval.ms", "0");
        // Latency: the default waits up to half a second for more. A stream at rest costs work by each turn, too.
        all.setProperty("poll.interval.ms", "12");
        // The server sends each row by itself, and many small packets soon fill what a socket holds while nobody reads.
        all.setProperty("driver.receiveBufferSize", "4194304");
        all.setProperty("max.batch.size", "2048");
        all.setProperty("max.queue.size", "8192");
        all.setProperty("status.update.interval.ms", "1000");
        // Its figures of its own pace cost more than they tell; ours are in RelayMetrics.
        all.setProperty("statistics.metrics.enabled", "false");
        // 64-bit transaction ids have no type of their own in Debezium and would be left out.
        all.setProperty("include.unknown.datatypes", "true");
        all.setProperty("tombstones.on.delete", "false");
        // One place decides on starting again: the relay's own loop.
        all.setProperty("errors.max.retries", "0");
        return all;
    }
}
