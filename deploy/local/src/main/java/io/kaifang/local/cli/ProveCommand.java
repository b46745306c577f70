package io.kaifang.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Here for the help only: the script runs Maven itself, since nothing need be built before. */
@Command(
        name = "prove",
        description = {
            "Proves the event store's consistency for long: processes decide at random, are killed, lose their sessions;",
            "afterwards the log alone must be a serial history."
        },
        mixinStandardHelpOptions = true)
final class ProveCommand implements Runnable {
    @Option(names = "--events", paramLabel = "N", description = "Goes on until so many are stored (default: 20000).")
    private int events;

    @Option(names = "--seed", paramLabel = "N", description = "Repeats the choices of a run that printed it.")
    private @Nullable Long seed;

    @Override
    public void run() {
        throw new IllegalStateException(
                "`prove` is run by the script ./kaifang, to " + events + " events, with seed " + seed);
    }
}
