package io.kaifang.local.launcher;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.keycloak.Account;
import io.kaifang.local.keycloak.KeycloakServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;

/** What a person needs to know about a running suite: addresses, accounts, what to try. */
record GettingStarted(Home home, SuitePorts ports, PrintWriter out) {
    private static final Set<String> SHOWN = Set.of(
            "clerk-sh-health", "clerk-sh-statistics", "data-centre", "authority", "user-lin", "user-chen", "auditor");

    void print() {
        var secrets = Secrets.readFrom(home.secrets());
        out.printf(
                """

                Addresses
                  everything       http://localhost:%d/
                  sign-in          %s
                  Kafka            localhost:%d (SASL SCRAM-SHA-512)
                  PostgreSQL       localhost:%d

                Accounts of this machine's demonstration (all of them: %s)
                """,
                ports.of(Component.GATEWAY),
                KeycloakServer.issuer(ports),
                ports.of(Component.KAFKA),
                ports.of(Component.POSTGRES),
                relative(home.accounts()));
        for (Account account : Account.all()) {
            if (SHOWN.contains(account.user())) {
                out.printf("  %-20s %-26s %s%n", account.user(), secrets.of(account.secret()), account.title());
            }
        }
        out.println("""

                Try next
                  ./kaifang demo            a data set's whole life, step by step
                  ./kaifang status          how every part is
                  ./kaifang logs catalog    what a part says
                  ./kaifang down            stop; data stay""");
    }

    private String relative(Path path) {
        return path.startsWith(home.root()) ? home.root().relativize(path).toString() : path.toString();
    }
}
