package io.kaifang.local.cli;

import io.kaifang.local.demo.DemoPeople;
import io.kaifang.local.privacy.PersonalDataScan;
import io.kaifang.local.suite.Part;
import io.kaifang.servers.kafka.KafkaCredentials;
import java.sql.DriverManager;
import java.util.HashMap;
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
final class PrivacyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var operator = Operator.ofRunningSuite(Kaifang.home());
        var scan = new PersonalDataScan(DemoPeople.words());
        var kafka = new HashMap<String, Object>(
                new KafkaCredentials.Scram(operator.secrets().of("kafka.broker")).adminSettings());
        kafka.put("bootstrap.servers", "127.0.0.1:" + operator.ports().of(Part.KAFKA));
        scan.topics(kafka);
        for (Part part : Part.services()) {
            if (part.hasDatabase()) {
                scan.tables(
                        database -> DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:"
                                        + operator.ports().of(Part.POSTGRES) + "/" + database,
                                "postgres",
                                operator.secrets().of("db.postgres")),
                        part.id());
            }
        }
        var out = spec.commandLine().getOut();
        scan.found().forEach(out::println);
        out.println(scan.told());
        return scan.found().isEmpty() ? 0 : 1;
    }
}
