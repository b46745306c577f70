package io.kaifang.servers.postgres;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.Ports;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * One PostgreSQL server on the loopback address, its data in a folder of ours. Closing stops it as its manual asks;
 * a kill of this process leaves an orphan that the next start on the same folder stops first.
 */
public final class EmbeddedPostgres implements PostgresAdmin, AutoCloseable {
    private static final List<String> LEFT_BEHIND =
            List.of("lock file \"postmaster.pid\" already exists", "pre-existing shared memory block");
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final RunningProcess process;
    private final int port;
    private final String adminPassword;

    private EmbeddedPostgres(RunningProcess process, int port, String adminPassword) {
        this.process = process;
        this.port = port;
        this.adminPassword = adminPassword;
    }

    /**
     * Starts the server on an existing or new data folder and waits until it answers.
     *
     * @param adminPassword of the superuser {@code postgres}; it must stay the same as long as the data folder exists
     * @throws CannotStart if the port is taken or the server refuses, with the end of its log
     */
    public static EmbeddedPostgres start(PostgresFolders folders, int port, String adminPassword) {
        try {
            stopOrphan(folders);
            Ports.require(port, "PostgreSQL", "Stop that program, or choose another port.");
            var server = new PostgresProgram(folders, PostgresBinaries.unpackedIn(folders.binaries()));
            server.initialise(adminPassword);
            return serve(server, folders, port, adminPassword);
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL cannot start: " + e.getMessage(), "See that " + folders.data() + " can be written.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("PostgreSQL was interrupted while starting.", "Start again.", e);
        }
    }

    /** After a server was killed outright its own processes take a moment to end, and until then PostgreSQL refuses to start. */
    private static EmbeddedPostgres serve(
            PostgresProgram server, PostgresFolders folders, int port, String adminPassword)
            throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + STOPPING.toNanos();
        while (true) {
            var postgres = new EmbeddedPostgres(RunningProcess.of(server.serve(port)), port, adminPassword);
            try {
                postgres.awaitReady(folders);
                return postgres;
            } catch (CannotStart refused) {
                var said = folders.endOfLog();
                if (LEFT_BEHIND.stream().noneMatch(said::contains) || System.nanoTime() > giveUp) {
                    throw refused;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Stops a server that outlived a killed launcher; without one it does nothing. Answers whether there was one. */
    public static boolean stopOrphan(PostgresFolders folders) throws IOException {
        Path pidFile = folders.data().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return false;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = RunningProcess.identified(pid, folders.data().toString());
        orphan.ifPresent(EmbeddedPostgres::stop);
        return orphan.isPresent();
    }

    public int port() {
        return port;
    }

    public RunningProcess process() {
        return process;
    }

    @Override
    public Connection connectAsAdmin(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", adminPassword);
    }

    @Override
    public void close() {
        stop(process);
    }

    /** SIGINT is PostgreSQL's fast shutdown: sessions end, a checkpoint is written, no recovery at the next start. */
    private static void stop(RunningProcess process) {
        process.signal("INT");
        if (!process.endsWithin(STOPPING)) {
            process.signal("QUIT");
            process.endsWithin(STOPPING);
        }
    }

    private void awaitReady(PostgresFolders folders) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new CannotStart(
                        "PostgreSQL ended while starting:\n" + folders.endOfLog(),
                        "The data are in " + folders.data() + "; `./kaifang reset` begins anew without them.");
            }
            try (Connection _ = connectAsAdmin("postgres")) {
                return;
            } catch (SQLException e) {
                refuseWrongPassword(e, folders);
                Thread.sleep(50);
            }
        }
        close();
        throw new CannotStart(
                "PostgreSQL did not answer within a minute:\n" + folders.endOfLog(), "Look at " + folders.log() + ".");
    }

    private void refuseWrongPassword(SQLException e, PostgresFolders folders) {
        if ("28P01".equals(e.getSQLState())) {
            close();
            throw new CannotStart(
                    "The stored password does not open the stored database in " + folders.data() + ".",
                    "Restore the secrets that belong to it, or begin anew with `./kaifang reset`.",
                    e);
        }
    }
}
