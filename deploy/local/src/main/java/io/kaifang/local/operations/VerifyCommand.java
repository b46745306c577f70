package io.kaifang.local.operations;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import io.kaifang.local.home.Component;
import io.kaifang.local.launcher.SuiteCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Checks a ledger or an evidence package with nothing but its keys.",
            "Without PACKAGE or URL: the ledger of the running suite, whole."
        })
public final class VerifyCommand extends SuiteCommand {
    @Parameters(
            paramLabel = "PACKAGE|URL",
            arity = "0..1",
            description = "An evidence package, or where a ledger is served.")
    private @Nullable String target;

    @Option(names = "--keys", paramLabel = "FILE", description = "Verifier keys that you got from somewhere else.")
    private @Nullable String keys;

    @Option(names = "--token", paramLabel = "TOKEN", description = "Lets you read what only regulators may.")
    private @Nullable String token;

    @Option(names = "--since", paramLabel = "FILE", description = "An older checkpoint that this one must go on from.")
    private @Nullable String since;

    @Override
    public Integer call() throws InterruptedException {
        List<String> arguments = new ArrayList<>();
        if (target == null) {
            var operator = OperatorClient.ofRunningSuite(OperatorClient.AUDITOR);
            arguments.add(operator.address(Component.of(SuiteService.AUDIT)) + "/ledger");
            token = token == null ? operator.token() : token;
        } else {
            arguments.add(target);
        }
        add(arguments, "--keys", keys);
        add(arguments, "--token", token);
        add(arguments, "--since", since);
        return VerifyLedgerCommand.run(arguments, System.out);
    }

    private static void add(List<String> arguments, String option, @Nullable String value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value);
        }
    }
}
