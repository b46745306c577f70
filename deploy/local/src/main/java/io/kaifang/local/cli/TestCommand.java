package io.kaifang.local.cli;

import picocli.CommandLine.Command;

/** Here for the help only: the script runs Maven itself, since nothing need be built before. */
@Command(
        name = "test",
        description = "Proves everything: format, static analysis, unit, contract, architecture, integration tests.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalStateException("`test` is run by the script ./kaifang");
    }
}
