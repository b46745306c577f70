package io.kaifang.local.operations;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.home.Component;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.servers.process.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "republish",
        description = {
            "Publishes stored events of a service once more, for what was lost on its way.",
            "The ledger's alarm names the positions; whoever knows an event already passes over it."
        })
public final class RepublishCommand extends SuiteCommand {
    @Parameters(index = "0", paramLabel = "SERVICE", description = "Whose events.")
    private String service = "";

    @Parameters(index = "1", paramLabel = "FIRST", description = "The first position.")
    private long first;

    @Parameters(index = "2", paramLabel = "LAST", description = "The last position.")
    private long last;

    @Override
    public Integer call() {
        Component part = Component.named(service)
                .filter(named -> named.hasDatabase() && !named.equals(Component.of(SuiteService.AUDIT)))
                .orElseThrow(() ->
                        new CannotStart("There is no service " + service + " with events.", "See `./kaifang status`."));
        var operator = OperatorClient.ofRunningSuite(OperatorClient.DATA_CENTRE);
        var answer = operator.call("POST", part, "/operations/relay/republication?from=" + first + "&to=" + last);
        out().println(answer + " events of " + service + " were published again.");
        return 0;
    }
}
