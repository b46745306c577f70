package io.kaifang.local.launcher;

import io.kaifang.local.home.Home;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops the suite. Data stay.")
public final class DownCommand extends SuiteCommand {
    @Override
    public Integer call() {
        var home = Home.ofEnvironment();
        int stopped = new RunningSuite(home).stop();
        out().println(
                        stopped == 0
                                ? "Kaifang was not running."
                                : "Kaifang is down. Its data stay in " + home.folder() + ".");
        return 0;
    }
}
