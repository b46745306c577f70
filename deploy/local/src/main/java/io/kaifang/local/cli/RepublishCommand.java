package io.kaifang.local.cli;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.suite.Part;
import io.kaifang.servers.process.CannotStart;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "republish",
        description = {
            "Publishes stored events of a service once more, for what was lost on its way.",
            "The ledger's alarm names the positions; whoever knows an event already passes over it."
        },
        mixinStandardHelpOptions = true)
final class RepublishCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "Whose events.")
    private String service = "";

    @Parameters(index = "1", paramLabel = "FIRST", description = "The first position.")
    private long first;

    @Parameters(index = "2", paramLabel = "LAST", description = "The last position.")
    private long last;

    @Override
    public Integer call() throws InterruptedException {
        Part part = Part.named(service)
                .filter(named -> named.hasDatabase() && !named.equals(Part.of(SuiteService.AUDIT)))
                .orElseThrow(() ->
                        new CannotStart("There is no service " + service + " with events.", "See `./kaifang status`."));
        var operator = Operator.ofRunningSuite(Kaifang.home());
        var answer = operator.call(
                "POST",
                part,
                "/operations/relay/republication?from=" + first + "&to=" + last,
                operator.tokenOf("data-centre"));
        spec.commandLine().getOut().println(answer + " events of " + service + " were published again.");
        return 0;
    }
}
