package io.kaifang.local.cli;

import io.kaifang.local.demo.Journey;
import io.kaifang.local.demo.JourneyStopped;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.local.torture.Torture;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "torture",
        description = {
            "Kills the suite's processes at random while it works, and counts afterwards that nothing is lost or done twice.",
            "It does so to a suite of its own, with data of its own, and stops it afterwards."
        },
        mixinStandardHelpOptions = true)
final class TortureCommand implements Callable<Integer> {
    private static final String JURISDICTION = "shanghai";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "3",
            description = "How long it kills (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--seed", paramLabel = "S", description = "Whom it kills, and when; printed, to do the same again.")
    private @Nullable Long seed;

    @Option(
            names = "--brokers",
            paramLabel = "1|3",
            defaultValue = "1",
            description =
                    "Three brokers hold each record three times, and one of them may be lost (default: ${DEFAULT-VALUE}).")
    private int brokers;

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            defaultValue = "9080",
            description = "As for `up` (default: ${DEFAULT-VALUE}).")
    private int portBase;

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        PrintWriter out = spec.commandLine().getOut();
        Path root = Kaifang.home().root();
        var home = new Home(root, root.resolve(".kaifang/torture"));
        var suite = new RunningSuite(home);
        suite.stop();
        FileTrees.delete(home.folder());
        home.create();
        suite.brokers(brokers);
        long chosen = seed == null ? new SecureRandom().nextInt(1_000_000) : seed;
        out.printf("Torture with --seed %d for %d minutes, %d broker(s)%n", chosen, minutes, brokers);
        try {
            boolean up = new Start(home, out).bringUp(SuitePorts.chosen(portBase, System.getenv()), JURISDICTION);
            if (!up || !journeyed(home, suite, out)) {
                return 1;
            }
            boolean well = new Torture(home, out).run(Duration.ofMinutes(minutes), chosen);
            out.println(well ? "Nothing is lost, and nothing was done twice." : "SOMETHING IS WRONG, see above.");
            return well ? 0 : 1;
        } finally {
            suite.stop();
        }
    }

    /** Fills the suite with what the load stands on. */
    private static boolean journeyed(Home home, RunningSuite suite, PrintWriter out)
            throws IOException, InterruptedException {
        Path told = home.log("journey");
        out.println("The demonstration's journey goes first, told in " + told);
        try (var story = new PrintStream(Files.newOutputStream(told), true, StandardCharsets.UTF_8)) {
            new Journey(new DemoSuite(home).asItsUsersKnowIt(suite.ports(), suite.jurisdiction()), story).go();
            return true;
        } catch (JourneyStopped stopped) {
            out.println("It stopped: " + stopped.getMessage());
            return false;
        }
    }
}
