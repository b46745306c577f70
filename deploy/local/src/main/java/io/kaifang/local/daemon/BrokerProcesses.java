package io.kaifang.local.daemon;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.StatusFile;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.servers.kafka.KafkaCluster;
import io.kaifang.servers.kafka.KafkaNode;
import io.kaifang.servers.process.RunningProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.Uuid;

/** The suite's Kafka: one node or several, each a supervised process of its own. The status file shows them as one component. */
final class BrokerProcesses {
    private final KafkaCluster cluster;
    private final ServerSetup servers;
    private final StatusFile status;
    private final List<ComponentState> states;
    private final List<SupervisedProcess> nodes = new ArrayList<>();

    BrokerProcesses(Home home, SuitePorts ports, Secrets secrets, int count, ServerSetup servers, StatusFile status) {
        this.cluster = KafkaCluster.of(id(secrets), ports.of(Component.KAFKA), count);
        this.servers = servers;
        this.status = status;
        this.states = new ArrayList<>(Collections.nCopies(count, ComponentState.waiting(Component.KAFKA)));
        for (int node = 1; node <= count; node++) {
            nodes.add(supervised(home, node));
        }
    }

    void start() {
        nodes.forEach(SupervisedProcess::start);
    }

    /** Waits until every node is ready; false if one won't be. */
    boolean awaitReady() {
        return nodes.stream().allMatch(SupervisedProcess::awaitReady);
    }

    String bootstrap() {
        return cluster.bootstrap();
    }

    /** Creates the topics and rights that services expect. */
    void createTopics() throws InterruptedException {
        servers.createTopics(cluster);
    }

    void stop(Duration limit) {
        nodes.forEach(SupervisedProcess::requestStop);
        nodes.forEach(node -> node.awaitStop(limit));
    }

    private SupervisedProcess supervised(Home home, int node) {
        // A single node keeps the folder that it always had.
        Path data = node == 1 ? home.kafka() : home.kafka().resolveSibling("kafka-" + node);
        Path log = home.freshLog(node == 1 ? "kafka" : "kafka-" + node);
        return new SupervisedProcess(
                "kafka",
                () -> RunningProcess.of(KafkaNode.process(
                                home.mark(),
                                home.programs().resolve("local") + "/*",
                                data,
                                cluster,
                                node,
                                servers.kafkaCredentials())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()),
                () -> servers.hasJoined(cluster, node),
                (phase, pid, note) -> changed(node, new ComponentState(Component.KAFKA, phase, pid, 0, note)),
                SupervisedProcess.StopSignals.DEFAULT);
    }

    private synchronized void changed(int node, ComponentState state) {
        states.set(node - 1, state);
        ComponentState whole = ComponentState.worstOf(states);
        status.put(Component.KAFKA, whole.phase(), whole.pid(), whole.note());
    }

    private static String id(Secrets secrets) {
        var hash = UUID.nameUUIDFromBytes(secrets.of("kafka.cluster").getBytes(StandardCharsets.UTF_8));
        return new Uuid(hash.getMostSignificantBits(), hash.getLeastSignificantBits()).toString();
    }
}
