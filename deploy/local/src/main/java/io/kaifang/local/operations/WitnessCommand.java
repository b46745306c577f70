package io.kaifang.local.operations;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.ledger.witness.RunWitnessCommand;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "witness",
        description = {
            "Watches a ledger for somebody else: signs a checkpoint if it continues the last one that it signed, and refuses a"
                    + " fork or a rollback. Runs until it is stopped, and needs nothing of the suite.",
            "Make it known to the ledger by its setting kaifang.ledger.witnesses, here as an environment variable:",
            "  KAIFANG_LEDGER_WITNESSES='<the line that this prints>' ./kaifang up"
        })
public final class WitnessCommand extends SuiteCommand {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Its name for ever, an address without scheme (default: ${DEFAULT-VALUE}).")
    private String name = "witness.local/w1";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Its key and what it signed last (default: .kaifang/witness).")
    private @Nullable Path folder;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = "Where the ledger finds it (default: ${DEFAULT-VALUE}).")
    private String listen = "127.0.0.1:8190";

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Verifier keys of the logs to watch, got from somewhere else."
                    + " Without it: those that the running suite publishes, or published when this ran last.")
    private @Nullable Path keys;

    @Override
    public Integer call() throws InterruptedException {
        var home = Home.ofEnvironment();
        Path own = folder == null ? home.folder().resolve("witness") : folder;
        Path logs = keys == null ? knownKeys(own) : keys;
        return RunWitnessCommand.run(List.of(own.toString(), name, listen, logs.toString()), System.out);
    }

    private Path knownKeys(Path own) {
        try {
            return publishedKeys(own);
        } catch (CannotStart notRunning) {
            Path stored = own.resolve("keys");
            if (Files.notExists(stored)) {
                throw notRunning;
            }
            out().println("Watches by the keys that it learned before (" + stored + ").");
            return stored;
        }
    }

    private Path publishedKeys(Path own) {
        byte[] keys = OperatorClient.ofRunningSuite(OperatorClient.AUDITOR)
                .bytes("GET", Component.of(SuiteService.AUDIT), "/audit/keys", new byte[0]);
        var out = out();
        try {
            Files.createDirectories(own);
            Path file = Files.write(own.resolve("keys"), keys);
            out.println("Watches by the keys that the running suite publishes (" + file + ").");
            out.println("A witness that trusts nobody compares them with printed ones, and names them by --keys.");
            return file;
        } catch (IOException e) {
            throw new CannotStart(
                    "The ledger's keys cannot be stored: " + e.getMessage(), "Name another folder by --folder.", e);
        }
    }
}
