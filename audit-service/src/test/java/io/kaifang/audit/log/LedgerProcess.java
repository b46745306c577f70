package io.kaifang.audit.log;

import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.tile.TreeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger that turns without rest in a process of its own, so that it can be killed without a word. */
public final class LedgerProcess implements AutoCloseable {
    private final Process process;

    private LedgerProcess(Process process) {
        this.process = process;
    }

    static LedgerProcess start(TestLedger ledger) throws IOException {
        return new LedgerProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerProcess.class.getName(),
                        ledger.folder.toString(),
                        ledger.owner.getUrl(),
                        String.valueOf(ledger.owner.getUser()),
                        String.valueOf(ledger.owner.getPassword())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** The process itself: the same events again and again, as from a topic that is read from its beginning, and some more. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        var source = new PGSimpleDataSource();
        source.setUrl(arguments[1]);
        source.setUser(arguments[2]);
        source.setPassword(arguments[3]);
        var database = new Database(source);
        var sequencer = new Sequencer(database);
        var integrator = new TreeBuilder(database);
        LedgerKeys keys = LedgerKeys.open(folder.resolve("keys"), TestLedger.ORIGIN, 1);
        var memory = new LastCheckpointFile(folder.resolve("ledger"));
        var publisher = new CheckpointPublisher(database, keys, memory, Clock.systemUTC());
        for (int first = 0; ; first += 7) {
            sequencer.append(TestLedger.events(Math.max(0, first - 3), first + 7));
            integrator.integrate();
            publisher.publish();
        }
    }
}
