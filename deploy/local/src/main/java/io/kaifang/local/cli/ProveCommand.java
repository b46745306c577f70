package io.kaifang.local.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Here for the help only: the script runs Maven itself, since nothing need be built before. */
@Command(
        name = "prove",
        description = {
            "Runs one of the long proofs, for which nobody waits with every build:",
            "  store [--events N] [--seed N]   the event store's consistency: processes decide at random, are killed, lose",
            "                                  their sessions; afterwards the log alone must be a serial history",
            "  mutants [SERVICE...]            changes decisions, policies, sweeps and projections a little, one place at a",
            "                                  time: their tests must notice at least 85 of 100 changes",
            "  fresh [--first=demo|test]       what a stranger does: a fresh clone, nothing fetched before, and `demo` or",
            "                                  `test` as the first command"
        },
        mixinStandardHelpOptions = true)
final class ProveCommand implements Runnable {
    @Parameters(arity = "0..*", paramLabel = "PROOF", description = "Which, and its options (default: store).")
    private List<String> proof = List.of();

    @Override
    public void run() {
        throw new IllegalStateException("`prove` is run by the script ./kaifang: " + proof);
    }
}
