package io.kaifang.local.cli;

import io.kaifang.local.suite.Part;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows what a part of the suite says.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE", description = "As in `status`; `suite` is the launcher itself, with Kafka.")
    private String part = "suite";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on as it says more, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "100",
            description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String named = part.equals("kafka") ? "suite" : part;
        if (!named.equals("suite") && Part.named(named).isEmpty()) {
            throw new CannotStart(
                    "There is no part named " + part + ".",
                    "The parts are: suite, " + Part.all().stream().map(Part::id).collect(Collectors.joining(", "))
                            + ".");
        }
        Path log = Kaifang.home().log(named);
        if (Files.notExists(log)) {
            throw new CannotStart(part + " has said nothing yet.", "Start the suite with `./kaifang up`.");
        }
        var tail = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            tail.add("-f");
        }
        tail.add(log.toString());
        return new ProcessBuilder(tail).inheritIO().start().waitFor();
    }
}
