package io.kaifang.local.suite;

import io.kaifang.local.kafka.EmbeddedKafka;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.local.postgres.EmbeddedPostgres;
import io.kaifang.local.process.CannotStart;
import io.kaifang.local.process.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The process that holds the suite: PostgreSQL as its child, Kafka within, Keycloak and every service as further children. It
 * ends by a signal, and then ends them in reverse. What a kill leaves, {@link Leftovers} clears away.
 */
final class Daemon {
    private static final Duration SERVICE_STOPPING = Duration.ofSeconds(12);

    private final Home home;
    private final String jurisdiction;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final Board board;
    private final Deque<Watched> children = new ArrayDeque<>();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;
    private boolean stopping;

    private Daemon(Home home, String jurisdiction) throws IOException {
        this.home = home;
        this.jurisdiction = jurisdiction;
        this.ports = SuitePorts.read(RunningSuite.portsFile(home));
        this.secrets = Secrets.keptIn(home.secrets());
        this.board = new Board(RunningSuite.boardFile(home));
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
        var servers = new Servers(home, ports, secrets);
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            board.put(Part.POSTGRES, PartState.Phase.STARTING, 0, "");
            board.put(
                    Part.KAFKA,
                    PartState.Phase.STARTING,
                    ProcessHandle.current().pid(),
                    "");
            Future<EmbeddedPostgres> database = tasks.submit(servers::postgres);
            Future<EmbeddedKafka> broker = tasks.submit(servers::kafka);
            postgres = ready(Part.POSTGRES, database);
            if (postgres != null) {
                board.put(Part.POSTGRES, PartState.Phase.READY, postgres.pid(), "");
                tasks.execute(() -> startKeycloak(servers));
            }
            kafka = ready(Part.KAFKA, broker);
            if (kafka != null) {
                board.put(
                        Part.KAFKA,
                        PartState.Phase.READY,
                        ProcessHandle.current().pid(),
                        "");
            }
            if (postgres == null || kafka == null) {
                Part.services().forEach(part -> board.put(part, PartState.Phase.DEAD, 0, "its servers do not run"));
                return;
            }
            Part.services().forEach(this::startService);
        }
    }

    private <T> @Nullable T ready(Part part, Future<T> starting) throws InterruptedException {
        try {
            return starting.get();
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof CannotStart cannot
                    ? cannot.getMessage() + " " + cannot.remedy()
                    : String.valueOf(e.getCause());
            board.put(part, PartState.Phase.DEAD, 0, reason);
            return null;
        }
    }

    private void startKeycloak(Servers servers) {
        try {
            launch(
                    Part.KEYCLOAK,
                    KeycloakServer.process(home, ports, secrets, servers.keycloakDatabase()),
                    URI.create(KeycloakServer.issuer(ports)));
        } catch (IOException e) {
            board.put(Part.KEYCLOAK, PartState.Phase.DEAD, 0, "cannot be started: " + e.getMessage());
        }
    }

    private void startService(Part part) {
        var service = new ServiceProcess(part, home, ports, secrets, jurisdiction);
        if (Files.notExists(service.program())) {
            board.put(
                    part, PartState.Phase.DEAD, 0, "its program is not built; `./mvnw package -DskipTests` builds it");
            return;
        }
        try {
            launch(part, service.process(), URI.create("http://127.0.0.1:" + ports.of(part) + "/q/health/ready"));
        } catch (IOException e) {
            board.put(part, PartState.Phase.DEAD, 0, "cannot be started: " + e.getMessage());
        }
    }

    private synchronized void launch(Part part, ProcessBuilder builder, URI answersAt) throws IOException {
        if (stopping) {
            return;
        }
        Path log = home.log(part.id());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var watched = new Watched(part, process, answersAt, board, log);
        children.push(watched);
        watched.begin();
    }

    /** In reverse: nobody loses what he stands on. */
    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        children.forEach(Watched::leave);
        children.forEach(child -> child.ended(SERVICE_STOPPING));
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        } else {
            RunningProcess.all(home.postgres().data().toString()).forEach(process -> process.signal("INT"));
        }
        RunningSuite.forget(home);
    }
}
