package io.kaifang.local.daemon;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.LaunchSettings;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.StatusFile;
import io.kaifang.local.home.SuiteLock;
import io.kaifang.local.home.SuitePorts;
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
 * The process that starts and supervises PostgreSQL, Kafka, Keycloak and every service. A signal ends it; it then stops them in
 * reverse order. When it is killed instead, the next command ends what it left behind.
 */
public final class SuiteDaemon {
    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(12);
    private static final Duration SERVER_STOP_LIMIT = Duration.ofSeconds(20);
    /** Fast shutdown: sessions end, a checkpoint is written, no recovery at the next start. */
    private static final SupervisedProcess.StopSignals POSTGRES = new SupervisedProcess.StopSignals("INT", "QUIT");

    private final Home home;
    private final String jurisdiction;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final StatusFile status;
    private final SupervisedProcess postgres;
    private final BrokerProcesses brokers;
    private final Deque<SupervisedProcess> children = new ArrayDeque<>();
    private final ServerSetup servers;
    private boolean stopping;

    private SuiteDaemon(Home home, String jurisdiction) {
        this.home = home;
        this.jurisdiction = jurisdiction;
        var settings = new LaunchSettings(home);
        this.ports = settings.ports();
        this.secrets = Secrets.readFrom(home.secrets());
        this.status = new StatusFile(home);
        this.servers = new ServerSetup(home, ports, secrets);
        this.postgres = new SupervisedProcess(
                Component.POSTGRES.id(),
                () -> servers.startPostgres().process(),
                () -> true,
                noting(Component.POSTGRES),
                POSTGRES);
        this.brokers = new BrokerProcesses(home, ports, secrets, settings.brokers(), servers, status);
    }

    /** Arguments: the clone, the home's folder, the jurisdiction. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = new Home(Path.of(arguments[0]), Path.of(arguments[1]));
        try (FileLock lock = SuiteLock.acquire(home)) {
            if (lock == null) {
                return; // another daemon was quicker
            }
            var daemon = new SuiteDaemon(home, arguments[2]);
            Runtime.getRuntime().addShutdownHook(new Thread(daemon::stop, "stop"));
            daemon.start();
            new CountDownLatch(1).await();
        }
    }

    private void start() throws InterruptedException {
        postgres.start();
        brokers.start();
        boolean database = postgres.awaitReady();
        if (database) {
            startKeycloak();
        }
        if (!database || !createdTopics()) {
            Component.services()
                    .forEach(
                            component -> status.put(component, ComponentState.Phase.DEAD, 0, "its servers do not run"));
            return;
        }
        Component.services().forEach(this::startService);
    }

    private boolean createdTopics() throws InterruptedException {
        if (!brokers.awaitReady()) {
            return false;
        }
        try {
            brokers.createTopics();
            return true;
        } catch (CannotStart cannot) {
            status.put(Component.KAFKA, ComponentState.Phase.DEAD, 0, cannot.getMessage() + " " + cannot.remedy());
            return false;
        }
    }

    private void startKeycloak() {
        supervise(
                Component.KEYCLOAK,
                () -> KeycloakServer.process(home, ports, secrets, servers.keycloakDatabase()),
                URI.create(KeycloakServer.issuer(ports)));
    }

    private void startService(Component component) {
        var service = new ServiceProcess(component, home, ports, secrets, jurisdiction, brokers.bootstrap());
        if (Files.notExists(service.program())) {
            status.put(
                    component,
                    ComponentState.Phase.DEAD,
                    0,
                    "its program is not built; `./mvnw package -DskipTests` builds it");
            return;
        }
        supervise(component, service::process, URI.create(ports.address(component) + "/q/health/ready"));
    }

    private interface Program {
        ProcessBuilder process() throws IOException;
    }

    private synchronized void supervise(Component component, Program program, URI answersAt) {
        if (stopping) {
            return;
        }
        Path log = home.freshLog(component.id());
        var process = new SupervisedProcess(
                component.id(),
                () -> RunningProcess.of(program.process()
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()),
                () -> ReadinessProbe.isReady(answersAt),
                noting(component),
                SupervisedProcess.StopSignals.DEFAULT);
        children.push(process);
        process.start();
    }

    private SupervisedProcess.StateListener noting(Component component) {
        return (phase, pid, note) -> status.put(component, phase, pid, note);
    }

    /** In reverse order: nothing loses what it depends on before it has ended itself. */
    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        children.forEach(SupervisedProcess::requestStop);
        children.forEach(child -> child.awaitStop(SERVICE_STOP_LIMIT));
        brokers.stop(SERVER_STOP_LIMIT);
        postgres.requestStop();
        postgres.awaitStop(SERVER_STOP_LIMIT);
        // One that was still starting.
        RunningProcess.all(home.postgres().data().toString()).forEach(process -> process.signal("INT"));
        StatusFile.delete(home);
    }
}
