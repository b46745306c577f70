package io.kaifang.servers.kafka;

import io.kaifang.servers.process.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The nodes of a cluster on this machine, each broker and controller. Their ids count from 1 in the order of the list.
 *
 * @param id of the cluster, 22 characters of base 64
 */
public record KafkaCluster(String id, List<Node> nodes) {
    private static final int COPIES = 3;

    public KafkaCluster {
        nodes = List.copyOf(nodes);
    }

    /** The port for clients and other brokers, and the one for controllers. */
    public record Node(int port, int controllerPort) {}

    /** A cluster whose first node answers on this port, the others on any that are free. */
    public static KafkaCluster of(String id, int firstPort, int count) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(firstPort, Ports.free()));
        IntStream.range(1, count).forEach(_ -> nodes.add(new Node(Ports.free(), Ports.free())));
        return new KafkaCluster(id, nodes);
    }

    /** What {@link #toString} wrote. */
    static KafkaCluster parse(String text) {
        String[] parts = text.split("@", 2);
        List<Node> nodes = List.of(parts[1].split(",")).stream()
                .map(node -> node.split("/", 2))
                .map(ports -> new Node(Integer.parseInt(ports[0]), Integer.parseInt(ports[1])))
                .toList();
        return new KafkaCluster(parts[0], nodes);
    }

    /** Where clients come in. */
    public String bootstrap() {
        return nodes.stream().map(node -> "127.0.0.1:" + node.port()).collect(Collectors.joining(","));
    }

    Node node(int id) {
        return nodes.get(id - 1);
    }

    String voters() {
        return IntStream.rangeClosed(1, nodes.size())
                .mapToObj(id -> id + "@127.0.0.1:" + node(id).controllerPort())
                .collect(Collectors.joining(","));
    }

    /** On how many nodes each record lies. */
    int copies() {
        return Math.min(COPIES, nodes.size());
    }

    /** How many must have a record before it counts as written: all but one, so that one may be down. */
    int copiesToWrite() {
        return Math.max(1, copies() - 1);
    }

    @Override
    public String toString() {
        return id + "@"
                + nodes.stream()
                        .map(node -> node.port() + "/" + node.controllerPort())
                        .collect(Collectors.joining(","));
    }
}
