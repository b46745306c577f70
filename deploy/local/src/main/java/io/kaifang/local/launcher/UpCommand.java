package io.kaifang.local.launcher;

import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuitePorts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the suite and leaves it running.")
public final class UpCommand extends SuiteCommand {
    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            description = "The gateway's port; all others move with it (default: ${DEFAULT-VALUE}).")
    private int portBase = 8080;

    @Option(
            names = "--jurisdiction",
            paramLabel = "NAME",
            description =
                    "Whose rules hold: shanghai or chongqing (default: those that held last; at first, shanghai).")
    private @Nullable String jurisdiction;

    @Override
    public Integer call() throws InterruptedException {
        var ports = SuitePorts.chosen(portBase, System.getenv());
        var start = new SuiteStarter(Home.ofEnvironment(), out());
        return start.bringUp(ports, jurisdiction) ? 0 : 1;
    }
}
