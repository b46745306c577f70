package io.kaifang.local.launcher;

import io.kaifang.local.daemon.SuiteDaemon;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.LaunchSettings;
import io.kaifang.local.home.StatusFile;
import io.kaifang.local.home.SuiteLock;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The suite of a clone as commands see it. */
public final class RunningSuite {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Home home;
    private final LaunchSettings settings;

    public RunningSuite(Home home) {
        this.home = home;
        this.settings = new LaunchSettings(home);
    }

    /**
     * Refuses to go on while the suite is not running.
     *
     * @throws CannotStart with the remedy if it is not
     */
    public static void require(Home home) {
        if (!new RunningSuite(home).isRunning()) {
            throw new CannotStart("Kaifang is not running.", "Start it with `./kaifang up`.");
        }
    }

    /** Whether a daemon holds the suite's lock. */
    public boolean isRunning() {
        return SuiteLock.isHeld(home);
    }

    /** Whether it runs with every component ready. */
    public boolean isReady() {
        List<ComponentState> states = isRunning() ? states() : List.of();
        return states.size() == Component.all().size() && states.stream().allMatch(ComponentState::isReady);
    }

    public List<ComponentState> states() {
        return StatusFile.read(home);
    }

    public SuitePorts ports() {
        return settings.ports();
    }

    /** The jurisdiction of the last launch; the default one if there was none. */
    public String jurisdiction() {
        return settings.jurisdiction();
    }

    /** Ends what a killed suite left behind, and answers how many processes there were. */
    public int stopLeftovers() {
        return LeftoverProcesses.stop(home);
    }

    /** Sets the number of brokers for the next launch. Data written by one number of brokers cannot be read by another. */
    public void setBrokers(int count) {
        settings.writeBrokers(count);
    }

    /** Starts the daemon in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it later. */
    public Process launch(SuitePorts ports, String jurisdiction) {
        try {
            settings.write(ports, jurisdiction);
            StatusFile.delete(home);
            return new ProcessBuilder(daemonCommand(jurisdiction))
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(home.log("suite").toFile())
                    .start();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(
                    "The suite's daemon cannot be started: " + e.getMessage(),
                    "See that " + home.run() + " can be written.",
                    e);
        }
    }

    private List<String> daemonCommand(String jurisdiction) {
        var command = new ArrayList<String>();
        setsid().ifPresent(program -> command.add(program.toString()));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                home.mark(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                home.programs().resolve("local") + "/*",
                SuiteDaemon.class.getName(),
                home.root().toString(),
                home.folder().toString(),
                jurisdiction));
        return command;
    }

    /** Stops everything, also what a killed daemon left, and answers how many processes there were besides the daemon. */
    public int stop() {
        var daemon = RunningProcess.all(home.mark()).stream()
                .filter(process -> process.runs(SuiteDaemon.class.getName()))
                .toList();
        daemon.forEach(process -> process.signal("TERM"));
        daemon.stream().filter(process -> !process.endsWithin(TIMEOUT)).forEach(process -> process.signal("KILL"));
        int left = LeftoverProcesses.stop(home);
        StatusFile.delete(home);
        return daemon.size() + left;
    }

    private static Optional<Path> setsid() {
        return List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
