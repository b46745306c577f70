package io.kaifang.local.privacy;

import io.kaifang.local.client.AdminAccess;
import io.kaifang.local.demo.data.DemoPeople;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.launcher.RunningSuite;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "privacy",
        description = {
            "Looks for personal data in every topic, every table of events and every leaf of the ledger.",
            "Knows the demo's people by name, and identity numbers, mobile numbers and mail addresses by their shape."
        },
        mixinStandardHelpOptions = true)
public final class PrivacyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var home = Home.ofEnvironment();
        RunningSuite.require(home);
        var servers = AdminAccess.of(home);
        var scan = new PersonalDataScan(DemoPeople.words());
        scan.topics(servers.kafka());
        for (Component service : Component.services()) {
            if (service.hasDatabase()) {
                scan.tables(servers, service.id());
            }
        }
        var out = spec.commandLine().getOut();
        scan.found().forEach(out::println);
        out.println(scan.summary());
        return scan.found().isEmpty() ? 0 : 1;
    }
}
