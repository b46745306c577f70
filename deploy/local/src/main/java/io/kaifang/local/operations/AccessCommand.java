package io.kaifang.local.operations;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import io.kaifang.local.home.Component;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "access",
        description = {
            "Proves one access to data: its record, its batch's root on the ledger, the signed checkpoint.",
            "Writes the whole chain as one package and verifies that offline."
        })
public final class AccessCommand extends SuiteCommand {
    @Parameters(paramLabel = "NUMBER", description = "The access's number.")
    private long number;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the package goes; access-NUMBER.zip otherwise.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        var operator = OperatorClient.ofRunningSuite(OperatorClient.AUDITOR);
        byte[] proof = operator.bytes(
                "GET", Component.of(SuiteService.DELIVERY), "/accesses/" + number + "/proof", new byte[0]);
        byte[] zip = operator.bytes("POST", Component.of(SuiteService.AUDIT), "/audit/accesses/package", proof);
        Path file = out.toString().isEmpty() ? Path.of("access-" + number + ".zip") : out;
        try {
            Files.write(file, zip);
        } catch (IOException e) {
            throw new CannotStart("Can't write " + file + ": " + e.getMessage(), "Name another file by --out.", e);
        }
        out().println("Written to " + file + ".");
        return VerifyLedgerCommand.run(List.of(file.toString()), System.out);
    }
}
