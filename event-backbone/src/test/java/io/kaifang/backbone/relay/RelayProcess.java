package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.relay.table.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A relay in a process of its own, so that it can be killed without warning. */
public final class RelayProcess implements AutoCloseable {
    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(RelaySettings settings) throws IOException {
        var database = settings.database();
        return new RelayProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        settings.service(),
                        database.host(),
                        Integer.toString(database.port()),
                        database.name(),
                        database.user(),
                        database.password(),
                        settings.brokers().bootstrap()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Stops the process without closing anything, like a machine that is suspended. */
    void freeze() throws IOException, InterruptedException {
        Signals.freeze(process.pid());
    }

    void thaw() throws IOException, InterruptedException {
        Signals.thaw(process.pid());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Like {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** The main method of the process. */
    public static void main(String[] arguments) {
        var database = new DatabaseAccess(
                arguments[1], Integer.parseInt(arguments[2]), arguments[3], arguments[4], arguments[5]);
        var settings = new RelaySettings(arguments[0], database, BrokerAccess.open(arguments[6]));
        new RelayLoop(settings, new RelayState(Clock.systemUTC())).run();
    }
}
