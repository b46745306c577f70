package io.kaifang.local.privacy;

import io.kaifang.local.client.AdminAccess;
import io.kaifang.local.demo.data.DemoPeople;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.local.launcher.SuiteCommand;
import picocli.CommandLine.Command;

@Command(
        name = "privacy",
        description = {
            "Looks for personal data in every topic, every table of events and every leaf of the ledger.",
            "Knows the demo's people by name, and identity numbers, mobile numbers and mail addresses by their shape."
        })
public final class PrivacyCommand extends SuiteCommand {
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
        var out = out();
        scan.found().forEach(out::println);
        out.println(scan.summary());
        return scan.found().isEmpty() ? 0 : 1;
    }
}
