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
final class GettingStarted {
    private static final Set<String> SHOWN = Set.of(
            "clerk-sh-health", "clerk-sh-statistics", "data-centre", "authority", "user-lin", "user-chen", "auditor");

    private final Home home;
    private final SuitePorts ports;
    private final PrintWriter out;

    GettingStarted(Home home, SuitePorts ports, PrintWriter out) {
        this.home = home;
        this.ports = ports;
        this.out = out;
    }

    void print() {
        var secrets = Secrets.readFrom(home.secrets());
        out.println();
        out.println("Addresses");
        out.println("  everything       http://localhost:" + ports.of(Component.GATEWAY) + "/");
        out.println("  sign-in          " + KeycloakServer.issuer(ports));
        out.println("  Kafka            localhost:" + ports.of(Component.KAFKA) + " (SASL SCRAM-SHA-512)");
        out.println("  PostgreSQL       localhost:" + ports.of(Component.POSTGRES));
        out.println();
        out.println("Accounts of this machine's demonstration (all of them: " + relative(home.accounts()) + ")");
        for (Account account : Account.all()) {
            if (SHOWN.contains(account.user())) {
                out.printf("  %-20s %-26s %s%n", account.user(), secrets.of(account.secret()), account.title());
            }
        }
        out.println();
        out.println("Try next");
        out.println("  ./kaifang demo            a data set's whole life, step by step");
        out.println("  ./kaifang status          how every part is");
        out.println("  ./kaifang logs catalog    what a part says");
        out.println("  ./kaifang down            stop; data stay");
    }

    private String relative(Path path) {
        return path.startsWith(home.root()) ? home.root().relativize(path).toString() : path.toString();
    }
}
