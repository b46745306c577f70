package io.kaifang.local.cli;

import io.kaifang.local.suite.RunningSuite;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops the suite. Data stay.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var home = Kaifang.home();
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
