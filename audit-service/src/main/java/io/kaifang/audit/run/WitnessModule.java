package io.kaifang.audit.run;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.status.Alarms;
import io.kaifang.audit.witness.CosignatureTable;
import io.kaifang.audit.witness.WitnessPoller;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.witness.WitnessClient;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The witnesses that the settings name. */
@Dependent
class WitnessModule {

    private static final Pattern SPACE = Pattern.compile(" +");

    @Produces
    @Singleton
    WitnessPoller witnessing(
            LedgerSettings settings, Database database, PublishedLog ledger, Alarms alarms, Clock clock) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        List<WitnessClient> clients = settings.witnesses().orElse(List.of()).stream()
                .map(line -> client(http, line))
                .toList();
        return new WitnessPoller(
                clients,
                ledger,
                new CosignatureTable(database),
                alarms,
                clock,
                settings.unwitnessedAlarm(),
                settings.unwitnessedStop());
    }

    static List<VerifierKey> keys(LedgerSettings settings) {
        return settings.witnesses().orElse(List.of()).stream()
                .map(line -> VerifierKey.parse(parts(line)[0]))
                .toList();
    }

    private static WitnessClient client(HttpClient http, String line) {
        String[] parts = parts(line);
        return new WitnessClient(http, VerifierKey.parse(parts[0]), URI.create(parts[1]));
    }

    private static String[] parts(String line) {
        String[] parts = SPACE.split(line.strip(), -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a witness is '<verifier key> <address>', not: " + line);
        }
        return parts;
    }
}
