package io.kaifang.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.cli.Kaifang;
import io.kaifang.local.client.AdminAccess;
import io.kaifang.local.client.SuiteAccess;
import io.kaifang.local.demo.data.DemoPeople;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.local.launcher.SuiteStarter;
import io.kaifang.local.privacy.PersonalDataScan;
import io.kaifang.servers.postgres.ServiceDatabase;
import io.kaifang.servers.process.FileTrees;
import io.kaifang.servers.process.Ports;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The whole suite as {@code ./kaifang up} starts it, in a folder that held nothing before. Closing it leaves nothing behind. */
final class FreshSuite implements AutoCloseable {
    /** Below the ports that the system gives to whoever asks for any, the suite's highest one included. */
    private static final int LOWEST = 10_080;

    private static final int HIGHEST = 20_080;

    private final Home home;
    private final SuitePorts ports = freePorts();
    private final Thread atExit = new Thread(this::stop, "stop-suite");

    FreshSuite(Path folder) {
        home = new Home(Path.of(System.getProperty("kaifang.root", "../..")), folder);
        // Also when somebody ends the tests in the middle.
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Also what an interrupted run left, its processes included. */
    void deleteEverything() throws IOException {
        stop();
        FileTrees.delete(home.folder());
    }

    /** Starts every part, or a stopped suite again on what it kept. */
    void up(String jurisdiction) throws InterruptedException {
        assertThat(new SuiteStarter(home, new PrintWriter(System.out, true, UTF_8)).bringUp(ports, jurisdiction))
                .as("every part of the suite is ready; see %s", home.logs())
                .isTrue();
    }

    void down() {
        stop();
        assertThat(RunningProcess.all(home.folder().toString()))
                .as("processes that outlived the suite")
                .isEmpty();
        ports.requireFree();
    }

    /** As its users know it. */
    SuiteAccess seenFromOutside() {
        return SuiteAccess.of(home);
    }

    /** The database of a service, with every right. */
    Connection database(Component service) throws SQLException {
        return servers().connectAsAdmin(new ServiceDatabase(service.id()).name());
    }

    /** Settings of a Kafka client with every right. */
    Map<String, Object> kafka() {
        return servers().kafka();
    }

    private AdminAccess servers() {
        return AdminAccess.of(home);
    }

    /** Looks for everybody who appears in the journey, in all topics, tables of events and leaves. */
    PersonalDataScan lookForPeople() throws Exception {
        var scan = new PersonalDataScan(DemoPeople.words());
        scan.topics(servers().kafka());
        for (Component part : Component.services()) {
            if (part.hasDatabase()) {
                scan.tables(servers(), part.id());
            }
        }
        return scan;
    }

    /** Runs a command of {@code ./kaifang}; answers its output. */
    String run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                home.programs().resolve("local") + "/*",
                Kaifang.class.getName()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("KAIFANG_ROOT", home.root().toString());
        process.environment().put("KAIFANG_HOME", home.folder().toString());
        Process started = process.start();
        String output = new String(started.getInputStream().readAllBytes(), UTF_8);
        assertThat(started.waitFor())
                .as("./kaifang %s: %s", String.join(" ", words), output)
                .isZero();
        return output;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void stop() {
        new RunningSuite(home).stop();
    }

    private static SuitePorts freePorts() {
        return new Random()
                .ints(LOWEST, HIGHEST)
                .mapToObj(base -> SuitePorts.chosen(base, Map.of()))
                .filter(ports -> IntStream.of(portsOf(ports)).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static int[] portsOf(SuitePorts ports) {
        return ports.ports().values().stream().mapToInt(Integer::intValue).toArray();
    }
}
