package io.kaifang.local.launcher;

import io.kaifang.local.home.Home;
import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Processes of this clone's suite that outlived their daemon. They are known by their command line, never by a pid file. */
final class LeftoverProcesses {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private LeftoverProcesses() {}

    /** Ends them all, and answers how many there were. Only to be called while no daemon runs. */
    static int stop(Home home) {
        List<RunningProcess> ours = RunningProcess.all(home.mark());
        ours.forEach(process -> process.signal("TERM"));
        ours.stream().filter(process -> !process.endsWithin(TIMEOUT)).forEach(process -> process.signal("KILL"));
        try {
            boolean orphan = EmbeddedPostgres.stopOrphan(home.postgres());
            return ours.size() + (orphan ? 1 : 0);
        } catch (IOException e) {
            throw new CannotStart(
                    "What an earlier run left cannot be read: " + e.getMessage(),
                    "See who owns " + home.folder() + ".",
                    e);
        }
    }
}
