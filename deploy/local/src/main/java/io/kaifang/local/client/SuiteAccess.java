package io.kaifang.local.client;

import io.kaifang.local.home.Agency;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.LaunchSettings;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.keycloak.Account;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.servers.kafka.KafkaAcls;
import io.kaifang.servers.kafka.KafkaCredentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The addresses and passwords of a running suite that outsiders know: its users and the agencies' systems.
 *
 * @param gateway the one address of all services
 * @param issuer the realm that signs tokens
 * @param kafka bootstrap servers
 * @param integrators Kafka client settings by agency id
 * @param passwords of the demonstration's accounts, by user name
 * @param jurisdiction whose rules it runs under
 * @param projectRoot where the demonstration's data are
 * @param downloads where the journey saves what it downloads
 */
public record SuiteAccess(
        URI gateway,
        URI issuer,
        String kafka,
        Map<String, Map<String, String>> integrators,
        Map<String, String> passwords,
        String jurisdiction,
        Path projectRoot,
        Path downloads) {
    public SuiteAccess {
        integrators = Map.copyOf(integrators);
        passwords = Map.copyOf(passwords);
    }

    /** Of the suite that was launched last in this home. */
    public static SuiteAccess of(Home home) {
        var settings = new LaunchSettings(home);
        var ports = settings.ports();
        var secrets = Secrets.readFrom(home.secrets());
        Map<String, Map<String, String>> integrators = new HashMap<>();
        for (Agency agency : Agency.all()) {
            String principal = KafkaAcls.integrator(agency.id());
            integrators.put(agency.id(), KafkaCredentials.clientSettings(principal, secrets.of("kafka." + principal)));
        }
        Map<String, String> passwords = new HashMap<>();
        Account.all().forEach(account -> passwords.put(account.user(), secrets.of(account.secret())));
        return new SuiteAccess(
                URI.create("http://localhost:" + ports.of(Component.GATEWAY)),
                URI.create(KeycloakServer.issuer(ports)),
                "127.0.0.1:" + ports.of(Component.KAFKA),
                integrators,
                passwords,
                settings.jurisdiction(),
                home.root(),
                home.folder().resolve("demo"));
    }
}
