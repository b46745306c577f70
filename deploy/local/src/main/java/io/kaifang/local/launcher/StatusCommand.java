package io.kaifang.local.launcher;

import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.servers.process.ProcessMemory;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description =
                "Shows the state of every part. Ends with 0 if all is well, 1 if a part is broken, 3 if nothing runs.")
public final class StatusCommand extends SuiteCommand {
    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() {
        var out = out();
        var suite = new RunningSuite(Home.ofEnvironment());
        if (!suite.isRunning()) {
            out.println("Kaifang is not running. `./kaifang up` starts it.");
            return NOT_RUNNING;
        }
        List<ComponentState> states = suite.states();
        StatusTable.of(states, suite.ports(), ProcessMemory::of).forEach(out::println);
        return states.stream().anyMatch(ComponentState::isBroken) ? 1 : 0;
    }
}
