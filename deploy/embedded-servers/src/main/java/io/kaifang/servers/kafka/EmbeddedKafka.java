package io.kaifang.servers.kafka;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller, in this process and on the loopback address, its log in a folder of ours.
 * Kafka does not flush each record: what a power cut takes from it is published again from the event tables.
 */
public final class EmbeddedKafka implements AutoCloseable {
    // A field, because a logger that nothing refers to loses its level. A start alone writes hundreds of lines.
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final KafkaRaftServer server;
    private final int port;
    private final KafkaCredentials credentials;

    private EmbeddedKafka(KafkaRaftServer server, int port, KafkaCredentials credentials) {
        this.server = server;
        this.port = port;
        this.credentials = credentials;
    }

    /**
     * Starts the only node of a cluster on an existing or a new folder.
     *
     * @throws CannotStart if the port is taken or the folder cannot be used
     */
    public static EmbeddedKafka start(Path data, int port, KafkaCredentials credentials) {
        return start(data, KafkaCluster.of(Uuid.randomUuid().toString(), port, 1), 1, credentials);
    }

    /** The same as a node of that cluster. */
    static EmbeddedKafka start(Path data, KafkaCluster cluster, int node, KafkaCredentials credentials) {
        int port = cluster.node(node).port();
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Path folder = data.toAbsolutePath().normalize();
        Ports.require(port, "Kafka", "Stop that program, or choose another port.");
        try {
            format(folder, cluster, node, credentials);
            var server = new KafkaRaftServer(
                    new KafkaConfig(settings(folder, cluster, node, credentials), false), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, port, credentials);
        } catch (Exception e) {
            // The formatter declares bare Exception; a person can do the same about each of them.
            throw new CannotStart(
                    "Kafka cannot start on " + folder + ": " + e.getMessage(),
                    "If the folder is damaged, `./kaifang reset` begins anew.",
                    e);
        }
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** An administrator with every right; the caller closes it. */
    public Admin admin() {
        return Admin.create(credentials.adminSettings(bootstrap()));
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Map<String, String> settings(
            Path folder, KafkaCluster cluster, int node, KafkaCredentials credentials) {
        int port = cluster.node(node).port();
        int controllerPort = cluster.node(node).controllerPort();
        String copies = Integer.toString(cluster.copies());
        String copiesToWrite = Integer.toString(cluster.copiesToWrite());
        var settings = new HashMap<>(Map.ofEntries(
                Map.entry("node.id", Integer.toString(node)),
                Map.entry("process.roles", "broker,controller"),
                Map.entry("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "CLIENTS://127.0.0.1:" + port),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("controller.quorum.voters", cluster.voters()),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("num.partitions", "4"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("default.replication.factor", copies),
                Map.entry("min.insync.replicas", copiesToWrite),
                Map.entry("offsets.topic.replication.factor", copies),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", copies),
                Map.entry("transaction.state.log.min.isr", copiesToWrite),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", copies),
                Map.entry("share.coordinator.state.topic.min.isr", copiesToWrite),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                Map.entry("message.max.bytes", "1048576")));
        settings.putAll(credentials.brokerSettings());
        return settings;
    }

    private static void format(Path folder, KafkaCluster cluster, int node, KafkaCredentials credentials)
            throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(node)
                .setClusterId(cluster.id())
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setSupportedFeatures(List.of(Feature.PRODUCTION_FEATURES.toArray(Feature[]::new)));
        if (credentials instanceof KafkaCredentials.Scram scram) {
            formatter.setScramArguments(List.of("SCRAM-SHA-512=[name=" + KafkaCredentials.Scram.ADMIN + ",password="
                    + scram.adminPassword() + "]"));
        }
        formatter.run();
    }
}
