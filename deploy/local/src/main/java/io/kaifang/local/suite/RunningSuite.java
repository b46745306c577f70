package io.kaifang.local.suite;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The suite of a clone as seen by commands. Whether it runs is told by a lock that its daemon holds while it lives. */
public final class RunningSuite {
    private static final Duration STOPPING = Duration.ofSeconds(60);

    private final Home home;

    public RunningSuite(Home home) {
        this.home = home;
    }

    static Path portsFile(Home home) {
        return home.run().resolve("ports");
    }

    private static Path jurisdictionFile(Home home) {
        return home.run().resolve("jurisdiction");
    }

    /** How many brokers the suite has; one, unless it was launched with more. */
    static int brokers(Home home) throws IOException {
        Path file = brokersFile(home);
        return Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 1;
    }

    private static Path brokersFile(Home home) {
        return home.run().resolve("brokers");
    }

    static Path boardFile(Home home) {
        return home.run().resolve("board");
    }

    /** The daemon's hold on the clone; null if another has it. The system lets go of it even when the holder is killed. */
    static @Nullable FileLock claim(Home home) throws IOException {
        return FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
    }

    /** As {@link #claim}, but outlasting a command that looks for a moment whether anybody holds it. */
    static @Nullable FileLock claimPatiently(Home home) throws IOException, InterruptedException {
        FileLock lock = claim(home);
        for (int i = 0; lock == null && i < 20; i++) {
            Thread.sleep(100);
            lock = claim(home);
        }
        return lock;
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(boardFile(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        if (Files.notExists(home.run().resolve("lock"))) {
            return false;
        }
        try (FileLock lock = claim(home)) {
            return lock == null;
        } catch (IOException e) {
            throw new CannotStart(
                    home.run() + " cannot be read: " + e.getMessage(), "Run as the user who started the suite.", e);
        }
    }

    /** Whether it runs with every part ready. */
    public boolean isWhole() {
        return isRunning()
                && states().stream()
                                .filter(state -> state.phase() == PartState.Phase.READY)
                                .count()
                        == Part.all().size();
    }

    public List<PartState> states() {
        try {
            return Board.read(boardFile(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SuitePorts ports() {
        try {
            return SuitePorts.read(portsFile(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose rules it was last started under; the usual ones if never. */
    public String jurisdiction() {
        try {
            Path file = jurisdictionFile(home);
            return Files.exists(file) ? Files.readString(file) : Jurisdictions.USUAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed suite left behind, and answers how many processes there were. */
    public int clearLeftovers() {
        return Leftovers.clear(home);
    }

    /** Says how many brokers the next launch shall have. What one has written, another number of them can't read. */
    public void brokers(int count) {
        try {
            PrivateFiles.write(brokersFile(home), Integer.toString(count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the daemon in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it later. */
    public Process launch(SuitePorts ports, String jurisdiction) {
        try {
            ports.write(portsFile(home));
            PrivateFiles.write(jurisdictionFile(home), jurisdiction);
            forget(home);
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
                    Daemon.class.getName(),
                    home.root().toString(),
                    home.folder().toString(),
                    jurisdiction));
            Path log = home.log("suite");
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotStart(
                    "The suite's daemon cannot be started: " + e.getMessage(),
                    "See that " + home.run() + " can be written.",
                    e);
        }
    }

    /** Stops everything, also what a killed daemon left, and answers how many processes there were besides the daemon. */
    public int stop() {
        var daemon = RunningProcess.all(home.mark()).stream()
                .filter(process -> process.runs(Daemon.class.getName()))
                .toList();
        daemon.forEach(process -> process.signal("TERM"));
        daemon.stream().filter(process -> !process.endsWithin(STOPPING)).forEach(process -> process.signal("KILL"));
        int left = Leftovers.clear(home);
        forget(home);
        return daemon.size() + left;
    }

    private static Optional<Path> setsid() {
        return List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
