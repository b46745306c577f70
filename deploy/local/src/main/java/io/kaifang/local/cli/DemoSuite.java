package io.kaifang.local.cli;

import io.kaifang.local.demo.Suite;
import io.kaifang.local.keycloak.Account;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.local.suite.Agency;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Part;
import io.kaifang.local.suite.Secrets;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.servers.kafka.KafkaAcls;
import io.kaifang.servers.kafka.KafkaCredentials;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The addresses and passwords that the demonstration uses: those of outsiders, none of the suite's own. */
public record DemoSuite(Home home) {

    public Suite asItsUsersKnowIt(SuitePorts ports, String jurisdiction) {
        var secrets = Secrets.keptIn(home.secrets());
        Map<String, Map<String, String>> integrators = new HashMap<>();
        for (Agency agency : Agency.all()) {
            String principal = KafkaAcls.integrator(agency.id());
            integrators.put(agency.id(), KafkaCredentials.clientSettings(principal, secrets.of("kafka." + principal)));
        }
        Map<String, String> passwords = new HashMap<>();
        Account.all().forEach(account -> passwords.put(account.user(), secrets.of(account.secret())));
        return new Suite(
                URI.create("http://localhost:" + ports.of(Part.GATEWAY)),
                URI.create(KeycloakServer.issuer(ports)),
                "127.0.0.1:" + ports.of(Part.KAFKA),
                integrators,
                passwords,
                jurisdiction,
                home.root(),
                home.folder().resolve("demo"));
    }
}
