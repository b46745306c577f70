package io.kaifang.local.cli;

import io.kaifang.local.suite.PartState;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.servers.process.ProcessMemory;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Shows how every part is. Ends with 0 if all is well, 1 if a part is broken, 3 if nothing runs.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var suite = new RunningSuite(Kaifang.home());
        if (!suite.isRunning()) {
            out.println("Kaifang is not running. `./kaifang up` starts it.");
            return NOT_RUNNING;
        }
        SuitePorts ports = suite.ports();
        List<PartState> states = suite.states();
        out.printf("%-16s %-9s %6s %8s %9s%n", "part", "state", "port", "pid", "memory");
        long total = 0;
        for (PartState state : states) {
            long memory = ProcessMemory.of(state.pid());
            total += memory;
            out.printf(
                    "%-16s %-9s %6d %8s %9s%s%n",
                    state.part().id(),
                    state.phase().name().toLowerCase(Locale.ROOT),
                    ports.of(state.part()),
                    state.pid() == 0 ? "" : Long.toString(state.pid()),
                    memory == 0 ? "" : memory / 1_048_576 + " MiB",
                    state.note().isEmpty() ? "" : "  " + state.note());
        }
        if (total > 0) {
            out.printf("%-16s %-9s %6s %8s %9s%n", "all", "", "", "", total / 1_048_576 + " MiB");
        }
        return states.stream().anyMatch(PartState::isBroken) ? 1 : 0;
    }
}
