package io.kaifang.servers.kafka;

import io.kaifang.servers.process.CannotStart;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** A Kafka node as a process of its own, so that nothing else ends with it, and it with nothing else. */
public final class KafkaNode {
    private static final String PASSWORD = "KAIFANG_KAFKA_ADMIN_PASSWORD";

    private KafkaNode() {}

    /**
     * The process to start.
     *
     * @param mark an argument by which the suite knows its processes
     * @param classPath of the launcher
     * @param data the folder of its data
     * @param node its id in the cluster, from 1
     */
    public static ProcessBuilder process(
            String mark,
            String classPath,
            Path data,
            KafkaCluster cluster,
            int node,
            KafkaCredentials.Scram credentials) {
        var process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark,
                "-Xmx224m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                KafkaNode.class.getName(),
                data.toString(),
                cluster.toString(),
                Integer.toString(node)));
        process.environment().put(PASSWORD, credentials.adminPassword());
        return process;
    }

    /** The process itself: runs until a signal ends it. */
    public static void main(String[] arguments) throws InterruptedException {
        var credentials = new KafkaCredentials.Scram(Objects.requireNonNull(System.getenv(PASSWORD), PASSWORD));
        try {
            var kafka = EmbeddedKafka.start(
                    Path.of(arguments[0]),
                    KafkaCluster.parse(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    credentials);
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop"));
        } catch (CannotStart cannot) {
            System.err.println(cannot.getMessage() + " " + cannot.remedy());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
