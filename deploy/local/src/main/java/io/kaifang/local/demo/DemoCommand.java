package io.kaifang.local.demo;

import io.kaifang.local.client.SuiteAccess;
import io.kaifang.local.demo.step.JourneyStopped;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.local.launcher.SuiteStarter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Starts the suite if it is down, takes data sets through their whole life, and leaves it running.")
public final class DemoCommand extends SuiteCommand {
    @Option(names = "--port-base", paramLabel = "PORT", description = "As for `up`, if the suite is down.")
    private int portBase = 8080;

    @Option(names = "--jurisdiction", paramLabel = "NAME", description = "As for `up`.")
    private @Nullable String jurisdiction;

    @Override
    public Integer call() throws Exception {
        Home home = Home.ofEnvironment();
        var out = out();
        var suite = new RunningSuite(home);
        boolean ready = suite.isReady() && (jurisdiction == null || jurisdiction.equals(suite.jurisdiction()));
        if (!ready
                && !new SuiteStarter(home, out).bringUp(SuitePorts.chosen(portBase, System.getenv()), jurisdiction)) {
            return 1;
        }
        try {
            JourneyOutcome outcome = new Journey(SuiteAccess.of(home), System.out).run();
            out.printf(
                    Locale.ROOT,
                    "%nThe journey took %.1f s. The suite stays up.%n",
                    outcome.took().toMillis() / 1e3);
            return 0;
        } catch (JourneyStopped e) {
            out.println();
            out.println("The journey stopped: " + e.getMessage());
            out.println("What to do: `./kaifang status` and `./kaifang logs SERVICE` tell more.");
            return 1;
        }
    }
}
