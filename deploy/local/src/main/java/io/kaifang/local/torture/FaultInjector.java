package io.kaifang.local.torture;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.servers.kafka.KafkaNode;
import io.kaifang.servers.process.RunningProcess;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills processes at random from a seed, as {@code kill -9} does. Keycloak is spared: a city brings its own sign-in. */
final class FaultInjector {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
    private static final int LONGEST_EXTRA_SECONDS = 14;
    private static final String EVERYTHING = "everything at once";

    private final Home home;
    private final RunningSuite suite;
    private final Random random;
    private final PrintWriter out;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final long started = System.nanoTime();

    FaultInjector(Home home, long seed, PrintWriter out) {
        this.home = home;
        this.suite = new RunningSuite(home);
        this.random = new Random(seed);
        this.out = out;
    }

    /** Kills again and again for that long. */
    void run(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(SHORTEST_PAUSE.plusMillis(random.nextInt(LONGEST_EXTRA_SECONDS * 1000)));
            killOne();
        }
    }

    /** How often what was killed. */
    Map<String, Integer> kills() {
        return kills;
    }

    private void killOne() {
        List<Component> services = Component.services();
        // Each service, with its relay if it has one; the servers more often than any of them; all of them now and
        // then.
        int choice = random.nextInt(services.size() + 6);
        if (choice < services.size()) {
            kill(services.get(choice).id(), processesOf(services.get(choice)));
        } else if (choice < services.size() + 3) {
            var brokers = brokers();
            kill("a broker", brokers.isEmpty() ? brokers : List.of(brokers.get(random.nextInt(brokers.size()))));
        } else if (choice < services.size() + 5) {
            kill("PostgreSQL", postgres());
        } else {
            List<RunningProcess> all = new ArrayList<>();
            services.forEach(service -> all.addAll(processesOf(service)));
            all.addAll(brokers());
            all.addAll(postgres());
            kill(EVERYTHING, all);
        }
    }

    private void kill(String what, List<RunningProcess> processes) {
        // What is down already can't be killed again.
        if (!processes.isEmpty()) {
            processes.forEach(process -> process.signal("KILL"));
            kills.merge(what, 1, Integer::sum);
            out.printf("%5.0f s  killed %s%n", (System.nanoTime() - started) / 1e9, what);
        }
    }

    private List<RunningProcess> brokers() {
        return RunningProcess.all(home.mark()).stream()
                .filter(process -> process.runs(KafkaNode.class.getName()))
                .toList();
    }

    private List<RunningProcess> postgres() {
        return processesOf(Component.POSTGRES, home.postgres().data().toString());
    }

    private List<RunningProcess> processesOf(Component component) {
        return processesOf(component, home.mark());
    }

    /** @param mark what its command line contains, so that no stranger is killed who has got its pid */
    private List<RunningProcess> processesOf(Component component, String mark) {
        return suite.states().stream()
                .filter(state -> state.component().equals(component))
                .map(ComponentState::pid)
                .flatMap(pid -> RunningProcess.identified(pid, mark).stream())
                .toList();
    }
}
