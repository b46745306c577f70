package io.kaifang.local.torture;

import io.kaifang.local.client.SuiteAccess;
import io.kaifang.local.demo.Journey;
import io.kaifang.local.demo.step.JourneyStopped;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.local.launcher.SuiteStarter;
import io.kaifang.servers.process.FileTrees;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "torture",
        description = {
            "Kills the suite's processes at random while it works, and counts afterwards that nothing is lost or done twice.",
            "It does so to a suite of its own, with data of its own, and stops it afterwards."
        })
public final class TortureCommand extends SuiteCommand {
    private static final String JURISDICTION = "shanghai";

    @Option(names = "--minutes", paramLabel = "N", description = "How long it kills (default: ${DEFAULT-VALUE}).")
    private int minutes = 3;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Decides what is killed, and when; printed, to do the same again.")
    private @Nullable Long seed;

    @Option(
            names = "--brokers",
            paramLabel = "1|3",
            description =
                    "Three brokers hold each record three times, and one of them may be lost (default: ${DEFAULT-VALUE}).")
    private int brokers = 1;

    @Option(names = "--port-base", paramLabel = "PORT", description = "As for `up` (default: ${DEFAULT-VALUE}).")
    private int portBase = 9080;

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        var out = out();
        Path root = Home.ofEnvironment().root();
        var home = new Home(root, root.resolve(".kaifang/torture"));
        var suite = new RunningSuite(home);
        suite.stop();
        FileTrees.delete(home.folder());
        home.create();
        suite.setBrokers(brokers);
        long chosen = seed == null ? new SecureRandom().nextInt(1_000_000) : seed;
        out.printf("Torture with --seed %d for %d minutes, %d broker(s)%n", chosen, minutes, brokers);
        try {
            boolean ready =
                    new SuiteStarter(home, out).bringUp(SuitePorts.chosen(portBase, System.getenv()), JURISDICTION);
            if (!ready || !journeyCompleted(home, out)) {
                return 1;
            }
            boolean holds = new TortureRun(home, out).run(Duration.ofMinutes(minutes), chosen);
            out.println(holds ? "Nothing is lost, and nothing was done twice." : "SOMETHING IS WRONG, see above.");
            return holds ? 0 : 1;
        } finally {
            suite.stop();
        }
    }

    /** The workload needs listings, data and accounts that the journey leaves behind. */
    private static boolean journeyCompleted(Home home, PrintWriter out) throws IOException, InterruptedException {
        Path report = home.log("journey");
        out.println("The demonstration's journey goes first; its steps are in " + report);
        try (var steps = new PrintStream(Files.newOutputStream(report), true, StandardCharsets.UTF_8)) {
            new Journey(SuiteAccess.of(home), steps).run();
            return true;
        } catch (JourneyStopped stopped) {
            out.println("It stopped: " + stopped.getMessage());
            return false;
        }
    }
}
