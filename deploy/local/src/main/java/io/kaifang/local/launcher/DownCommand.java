package io.kaifang.local.launcher;

import io.kaifang.local.home.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops the suite. Data stay.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var home = Home.ofEnvironment();
        int stopped = new RunningSuite(home).stop();
        spec.commandLine()
                .getOut()
                .println(
                        stopped == 0
                                ? "Kaifang was not running."
                                : "Kaifang is down. Its data stay in " + home.folder() + ".");
        return 0;
    }
}
