package io.kaifang.local.cli;

import picocli.CommandLine.Command;

/** Here for the help only: the script runs Maven itself, since nothing need be built before. */
@Command(
        name = "outdated",
        description = "Lists libraries and tools of the build that have a newer release.",
        mixinStandardHelpOptions = true)
final class OutdatedCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalStateException("`outdated` is run by the script ./kaifang");
    }
}
