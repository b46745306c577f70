package io.kaifang.local.suite;

import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * The process that holds the suite: PostgreSQL, Kafka, Keycloak and every service are its children, and kept running. It ends by
 * a signal, and then ends them in reverse. What a kill leaves, {@link Leftovers} clears away.
 */
final class Daemon {
    private static final Duration SERVICE_STOPPING = Duration.ofSeconds(12);
    private static final Duration SERVER_STOPPING = Duration.ofSeconds(20);
    /** Fast shutdown: sessions end, a checkpoint is written, no recovery at the next start. */
    private static final Kept.Farewell POSTGRES = new Kept.Farewell("INT", "QUIT");

    private final Home home;
    private final String jurisdiction;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final Board board;
    private final Kept postgres;
    private final Brokers brokers;
    private final Deque<Kept> children = new ArrayDeque<>();
    private final Servers servers;
    private boolean stopping;

    private Daemon(Home home, String jurisdiction) throws IOException {
        this.home = home;
        this.jurisdiction = jurisdiction;
        this.ports = SuitePorts.read(RunningSuite.portsFile(home));
        this.secrets = Secrets.keptIn(home.secrets());
        this.board = new Board(RunningSuite.boardFile(home));
        this.servers = new Servers(home, ports, secrets);
        this.postgres = new Kept(
                Part.POSTGRES.id(), () -> servers.postgres().process(), () -> true, reportOf(Part.POSTGRES), POSTGRES);
        this.brokers = new Brokers(home, ports, secrets, RunningSuite.brokers(home), servers, board);
    }

    /** Arguments: the clone, the folder that the suite keeps, the jurisdiction. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = new Home(Path.of(arguments[0]), Path.of(arguments[1]));
        try (FileLock lock = RunningSuite.claimPatiently(home)) {
            if (lock == null) {
                return; // another daemon was quicker
            }
            var daemon = new Daemon(home, arguments[2]);
            Runtime.getRuntime().addShutdownHook(new Thread(daemon::stop, "stop"));
            daemon.start();
            new CountDownLatch(1).await();
        }
    }

    private void start() throws InterruptedException {
        postgres.begin();
        brokers.begin();
        boolean database = postgres.ready();
        if (database) {
            startKeycloak();
        }
        if (!database || !furnished()) {
            Part.services().forEach(part -> board.put(part, PartState.Phase.DEAD, 0, "its servers do not run"));
            return;
        }
        Part.services().forEach(this::startService);
    }

    private boolean furnished() throws InterruptedException {
        if (!brokers.ready()) {
            return false;
        }
        try {
            brokers.furnish();
            return true;
        } catch (CannotStart cannot) {
            board.put(Part.KAFKA, PartState.Phase.DEAD, 0, cannot.getMessage() + " " + cannot.remedy());
            return false;
        }
    }

    private void startKeycloak() {
        keep(
                Part.KEYCLOAK,
                () -> KeycloakServer.process(home, ports, secrets, servers.keycloakDatabase()),
                URI.create(KeycloakServer.issuer(ports)));
    }

    private void startService(Part part) {
        var service = new ServiceProcess(part, home, ports, secrets, jurisdiction, brokers.bootstrap());
        if (Files.notExists(service.program())) {
            board.put(
                    part, PartState.Phase.DEAD, 0, "its program is not built; `./mvnw package -DskipTests` builds it");
            return;
        }
        keep(part, service::process, URI.create("http://127.0.0.1:" + ports.of(part) + "/q/health/ready"));
    }

    private interface Program {
        ProcessBuilder process() throws IOException;
    }

    private synchronized void keep(Part part, Program program, URI answersAt) {
        if (stopping) {
            return;
        }
        Path log = home.freshLog(part.id());
        var kept = new Kept(
                part.id(),
                () -> RunningProcess.of(program.process()
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()),
                () -> Health.answers(answersAt),
                reportOf(part),
                Kept.Farewell.USUAL);
        children.push(kept);
        kept.begin();
    }

    private Kept.Report reportOf(Part part) {
        return (phase, pid, note) -> board.put(part, phase, pid, note);
    }

    /** In reverse: nobody loses what he stands on. */
    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        children.forEach(Kept::leave);
        children.forEach(child -> child.ended(SERVICE_STOPPING));
        brokers.close(SERVER_STOPPING);
        postgres.leave();
        postgres.ended(SERVER_STOPPING);
        // One that was still starting.
        RunningProcess.all(home.postgres().data().toString()).forEach(process -> process.signal("INT"));
        RunningSuite.forget(home);
    }
}
