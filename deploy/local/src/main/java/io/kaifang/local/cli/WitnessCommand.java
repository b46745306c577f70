package io.kaifang.local.cli;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Part;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "witness",
        description = {
            "Watches a ledger for somebody else: signs a checkpoint if it continues the last one that it signed, and refuses a"
                    + " fork or a rollback. Runs until it is stopped, and needs nothing of the suite.",
            "Tell the ledger by its setting kaifang.ledger.witnesses, here as an environment variable:",
            "  KAIFANG_LEDGER_WITNESSES='<the line that this prints>' ./kaifang up"
        },
        mixinStandardHelpOptions = true)
final class WitnessCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "witness.local/w1",
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
            defaultValue = "127.0.0.1:8190",
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
        var home = Kaifang.home();
        Path own = folder == null ? home.folder().resolve("witness") : folder;
        Path logs = keys == null ? known(home, own) : keys;
        return io.kaifang.ledger.witness.RunWitnessCommand.run(
                List.of(own.toString(), name, listen, logs.toString()), System.out);
    }

    private Path known(Home home, Path own) throws InterruptedException {
        try {
            return published(home, own);
        } catch (CannotStart notRunning) {
            Path kept = own.resolve("keys");
            if (Files.notExists(kept)) {
                throw notRunning;
            }
            spec.commandLine().getOut().println("Watches by the keys that it learned before (" + kept + ").");
            return kept;
        }
    }

    private Path published(Home home, Path own) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var operator = Operator.ofRunningSuite(home);
        var request = HttpRequest.newBuilder(URI.create(operator.address(Part.of(SuiteService.AUDIT)) + "/audit/keys"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var answer = operator.http().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart(
                        "The audit service answers with " + answer.statusCode() + " where its keys should be.",
                        "See `./kaifang status`.");
            }
            Files.createDirectories(own);
            Path file = Files.writeString(own.resolve("keys"), answer.body());
            out.println("Watches by the keys that the running suite publishes (" + file + ").");
            out.println("A witness that trusts nobody compares them with printed ones, and names them by --keys.");
            return file;
        } catch (IOException e) {
            throw new CannotStart("The ledger's keys cannot be read: " + e.getMessage(), "See `./kaifang status`.", e);
        }
    }
}
