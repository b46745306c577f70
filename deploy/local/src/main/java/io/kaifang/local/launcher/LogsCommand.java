package io.kaifang.local.launcher;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows what a part of the suite says.")
public final class LogsCommand extends SuiteCommand {
    @Parameters(paramLabel = "SERVICE", description = "As in `status`; `suite` is the launcher itself, with Kafka.")
    private String name = "suite";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on as it says more, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
    private int lines = 100;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String named = name.equals("kafka") ? "suite" : name;
        if (!named.equals("suite") && Component.named(named).isEmpty()) {
            throw new CannotStart(
                    "There is no part named " + name + ".",
                    "The parts are: suite, "
                            + Component.all().stream().map(Component::id).collect(Collectors.joining(", ")) + ".");
        }
        Path log = Home.ofEnvironment().log(named);
        if (Files.notExists(log)) {
            throw new CannotStart(name + " has said nothing yet.", "Start the suite with `./kaifang up`.");
        }
        var tail = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            tail.add("-f");
        }
        tail.add(log.toString());
        return new ProcessBuilder(tail).inheritIO().start().waitFor();
    }
}
