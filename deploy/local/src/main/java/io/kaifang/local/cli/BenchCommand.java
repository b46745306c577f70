package io.kaifang.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Here for the help only: the script builds and runs benchmarks itself, apart from the launcher. */
@Command(
        name = "bench",
        description = "Measures a part beside what its servers can do at most, in one run, on servers of its own.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
    @Parameters(
            paramLabel = "NAME",
            description = "What is measured: backbone or ledger; each lists its options by --help.")
    private @Nullable String name;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there too.")
    private @Nullable String json;

    @Override
    public void run() {
        throw new IllegalStateException("`bench " + name + "` is run by the script ./kaifang, json to " + json);
    }
}
