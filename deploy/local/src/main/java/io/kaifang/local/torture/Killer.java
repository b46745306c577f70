package io.kaifang.local.torture;

import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Part;
import io.kaifang.local.suite.PartState;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.servers.kafka.KafkaNode;
import io.kaifang.servers.process.RunningProcess;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills as {@code kill -9} does, whom chance names. Who signs people in is spared: the city brings its own. */
final class Killer {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
    private static final int LONGEST_EXTRA_SECONDS = 14;
    private static final String EVERYTHING = "everything at once";

    private final Home home;
    private final RunningSuite suite;
    private final Random chance;
    private final PrintWriter out;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final long began = System.nanoTime();

    Killer(Home home, long seed, PrintWriter out) {
        this.home = home;
        this.suite = new RunningSuite(home);
        this.chance = new Random(seed);
        this.out = out;
    }

    /** Goes on for that long. */
    void rage(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(SHORTEST_PAUSE.plusMillis(chance.nextInt(LONGEST_EXTRA_SECONDS * 1000)));
            kill();
        }
    }

    /** How often whom. */
    Map<String, Integer> kills() {
        return kills;
    }

    private void kill() {
        List<Part> services = Part.services();
        // Each service, with its relay if it has one; the servers oftener than any of them; all of them now and then.
        int lot = chance.nextInt(services.size() + 6);
        if (lot < services.size()) {
            strike(services.get(lot).id(), processesOf(services.get(lot)));
        } else if (lot < services.size() + 3) {
            var brokers = brokers();
            strike("a broker", brokers.isEmpty() ? brokers : List.of(brokers.get(chance.nextInt(brokers.size()))));
        } else if (lot < services.size() + 5) {
            strike("PostgreSQL", postgres());
        } else {
            List<RunningProcess> all = new ArrayList<>();
            services.forEach(part -> all.addAll(processesOf(part)));
            all.addAll(brokers());
            all.addAll(postgres());
            strike(EVERYTHING, all);
        }
    }

    private void strike(String whom, List<RunningProcess> processes) {
        // One that is down already can't be killed again.
        if (!processes.isEmpty()) {
            processes.forEach(process -> process.signal("KILL"));
            kills.merge(whom, 1, Integer::sum);
            out.printf("%5.0f s  killed %s%n", (System.nanoTime() - began) / 1e9, whom);
        }
    }

    private List<RunningProcess> processesOf(Part part) {
        return suite.states().stream()
                .filter(state -> state.part().equals(part))
                .map(PartState::pid)
                .flatMap(pid -> RunningProcess.identified(pid, home.mark()).stream())
                .toList();
    }

    private List<RunningProcess> brokers() {
        return RunningProcess.all(home.mark()).stream()
                .filter(process -> process.runs(KafkaNode.class.getName()))
                .toList();
    }

    private List<RunningProcess> postgres() {
        return suite.states().stream()
                .filter(state -> state.part().equals(Part.POSTGRES))
                .map(PartState::pid)
                .flatMap(pid ->
                        RunningProcess.identified(pid, home.postgres().data().toString()).stream())
                .toList();
    }
}
