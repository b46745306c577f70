package io.kaifang.local.suite;

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

/** The suite's Kafka: one node or several, each a process of its own and kept running. On the board they are one part. */
final class Brokers {
    private static final List<PartState.Phase> WORST_FIRST =
            List.of(PartState.Phase.DEAD, PartState.Phase.WAITING, PartState.Phase.STARTING, PartState.Phase.READY);

    private final KafkaCluster cluster;
    private final Servers servers;
    private final Board board;
    private final List<PartState> states;
    private final List<Kept> nodes = new ArrayList<>();

    Brokers(Home home, SuitePorts ports, Secrets secrets, int count, Servers servers, Board board) {
        this.cluster = KafkaCluster.of(id(secrets), ports.of(Part.KAFKA), count);
        this.servers = servers;
        this.board = board;
        this.states = new ArrayList<>(
                Collections.nCopies(count, new PartState(Part.KAFKA, PartState.Phase.WAITING, 0, 0, "")));
        for (int node = 1; node <= count; node++) {
            nodes.add(kept(home, node));
        }
    }

    void begin() {
        nodes.forEach(Kept::begin);
    }

    /** Waits until every node is there; false if one doesn't come up. */
    boolean ready() {
        return nodes.stream().allMatch(Kept::ready);
    }

    String bootstrap() {
        return cluster.bootstrap();
    }

    void furnish() throws InterruptedException {
        servers.furnish(cluster);
    }

    void close(Duration within) {
        nodes.forEach(Kept::leave);
        nodes.forEach(node -> node.ended(within));
    }

    private Kept kept(Home home, int node) {
        // The only node keeps the folder that it always had.
        Path data = node == 1 ? home.kafka() : home.kafka().resolveSibling("kafka-" + node);
        Path log = home.freshLog(node == 1 ? "kafka" : "kafka-" + node);
        return new Kept(
                "kafka",
                () -> RunningProcess.of(KafkaNode.process(
                                home.mark(),
                                home.programs().resolve("local") + "/*",
                                data,
                                cluster,
                                node,
                                servers.kafkaDoor())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()),
                () -> servers.answers(cluster, node),
                (phase, pid, note) -> tell(node, new PartState(Part.KAFKA, phase, pid, 0, note)),
                Kept.Farewell.USUAL);
    }

    /** As well as the worst of them. */
    private synchronized void tell(int node, PartState state) {
        states.set(node - 1, state);
        var phase = WORST_FIRST.stream()
                .filter(any -> states.stream().anyMatch(one -> one.phase() == any))
                .findFirst()
                .orElse(PartState.Phase.WAITING);
        String note = states.stream()
                .map(PartState::note)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        board.put(Part.KAFKA, phase, states.getFirst().pid(), note);
    }

    private static String id(Secrets secrets) {
        var hash = UUID.nameUUIDFromBytes(secrets.of("kafka.cluster").getBytes(StandardCharsets.UTF_8));
        return new Uuid(hash.getMostSignificantBits(), hash.getLeastSignificantBits()).toString();
    }
}
