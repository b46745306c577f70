package io.kaifang.local.launcher;

import io.kaifang.local.home.Home;
import io.kaifang.servers.process.FileTrees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops the suite and deletes all its data, passwords and logs.")
public final class ResetCommand extends SuiteCommand {
    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Home home = Home.ofEnvironment();
        if (!yes && !confirmed(home)) {
            err().println("Nothing was deleted. Without a terminal, say `./kaifang reset --yes`.");
            return 1;
        }
        new RunningSuite(home).stop();
        // The fetched programs stay: they hold nothing of what happened here.
        for (Path path : List.of(
                home.programs(),
                home.postgres().data(),
                home.kafka(),
                home.folder().resolve("data"),
                home.folder().resolve("demo"),
                home.logs(),
                home.run(),
                home.secrets(),
                home.accounts())) {
            FileTrees.delete(path);
        }
        out().println("Kaifang is as new. `./kaifang up` starts it without any data.");
        return 0;
    }

    // NullAway reads the old contract of System.console(), Error Prone the new one.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean confirmed(Home home) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        String answer = console.readLine("This deletes everything that happened in %s. Sure? [yes/no] ", home.folder());
        return "yes".equals(answer);
    }
}
