package io.kaifang.backbone.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.testkit.servers.JvmServers;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Several processes make random decisions on one store, are killed and lose their sessions; afterwards the log alone must be a serial
 * history. A run ends after a number of events, however slow the machine is. {@code -Dproof.seed=N} repeats the choices of a run,
 * {@code -Dproof.events=N} sets the length of the long one.
 */
class ConsistencyProofTest {
    private static final int PROCESSES = 2;
    private static final int LONG_PROCESSES = 4;
    private static final int THREADS = 6;

    @Test
    void the_log_is_a_serial_history() throws Exception {
        prove(300, "proof-short", PROCESSES);
    }

    @Test
    @Tag("soak")
    void the_log_is_a_serial_history_for_long() throws Exception {
        prove(Integer.getInteger("proof.events", 20_000), "proof-long", LONG_PROCESSES);
    }

    /** Appends without a condition what a broken store would have accepted. */
    @Test
    void the_checker_finds_violations() throws Exception {
        var database = TestDatabase.of("proof-wrong");
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(ProofLog.REFUSALS);
        }
        var pool = database.pool(1);
        var onName = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("name1"), Set.of())));
        for (int i = 0; i < 2; i++) {
            var event = ProofWorker.event(onName, ProofCriteria.Seen.nothing(), "name-taken", Set.of("name1"), -1);
            try (var connection = pool.getConnection()) {
                AppendStatement.executeAlone(
                        AppendCall.of(List.of(event), null, new Criteria(List.of()), new PlainPayloads()), connection);
            }
        }
        ProofLog.refused(
                pool,
                new ProofCriteria(List.of(new ProofCriteria.Part(Set.of("nobody-has-it"), Set.of()))),
                SnapshotMarker.NOTHING);
        assertThat(ProofLog.read(pool).faults())
                .anyMatch(fault -> fault.contains("but before it stood"))
                .anyMatch(fault -> fault.contains("was given 2 times"))
                .anyMatch(fault -> fault.contains("is overdrawn"))
                .anyMatch(fault -> fault.contains("refused without a conflict"));
    }

    private static void prove(int events, String service, int processes) throws Exception {
        long seed = Long.getLong("proof.seed", System.nanoTime() % 1_000_000);
        System.out.println("proof of consistency: seed " + seed);
        var database = TestDatabase.of(service);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(ProofLog.REFUSALS);
        }
        ProofWorker.seed(database.pool(2));
        disturb(database, new Random(seed), seed, events, processes);
        var log = ProofLog.read(database.pool(1));
        System.out.println("proof of consistency: " + log);
        assertThat(log.faults()).as("seed " + seed).isEmpty();
        assertThat(log.events()).as("seed " + seed).isGreaterThanOrEqualTo(events);
    }

    /** While the log grows, kills a process and starts another one, or ends all sessions, again and again. */
    private static void disturb(TestDatabase database, Random random, long seed, int events, int processes)
            throws IOException, InterruptedException, SQLException {
        List<Process> workers = new ArrayList<>();
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(300 + events / 20);
        long next = events / 10;
        try {
            for (int i = 0; i < processes; i++) {
                workers.add(worker(database, seed + i));
            }
            for (long stored = 0; stored < events && System.nanoTime() < giveUp; stored = stored(database)) {
                if (stored >= next) {
                    next = stored + events / 10;
                    if (random.nextInt(3) == 0) {
                        workers.removeFirst().destroyForcibly();
                        workers.add(worker(database, seed + 100 + stored));
                    } else {
                        endSessions(database);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } finally {
            workers.forEach(Process::destroyForcibly);
            for (Process worker : workers) {
                worker.waitFor(60, TimeUnit.SECONDS);
            }
        }
    }

    private static long stored(TestDatabase database) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM backbone.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Process worker(TestDatabase database, long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ProofWorker.class.getName(),
                Long.toString(seed),
                Integer.toString(THREADS));
        builder.environment().putAll(database.settings());
        return builder.redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static void endSessions(TestDatabase database) throws SQLException {
        try (var admin = JvmServers.postgres().connectAsAdmin("postgres");
                var statement = admin.prepareStatement(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ?")) {
            statement.setString(1, database.settings().get("KAIFANG_DB_USER"));
            statement.execute();
        }
    }
}
