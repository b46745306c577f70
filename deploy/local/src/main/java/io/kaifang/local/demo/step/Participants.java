package io.kaifang.local.demo.step;

import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.LastWrite;
import io.kaifang.local.client.SignIn;
import io.kaifang.local.client.SuiteAccess;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who takes part: each with an account of his own, at the same gateway. All see what any of them wrote before. */
public final class Participants implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final LastWrite lastWrite = new LastWrite();
    private final SuiteAccess suite;
    private final Map<String, ApiClient> accounts = new HashMap<>();
    private final Map<String, AgencySystem> agencySystems = new HashMap<>();

    public Participants(SuiteAccess suite) {
        this.suite = suite;
    }

    /** Somebody without an account. */
    ApiClient anybody() {
        return client(null);
    }

    ApiClient account(String user) {
        return accounts.computeIfAbsent(user, name -> {
            String password = Optional.ofNullable(suite.passwords().get(name))
                    .orElseThrow(() -> new JourneyStopped("there is no demo account " + name));
            return client(new SignIn(http, suite.issuer(), name, password));
        });
    }

    ApiClient clerk(String agency) {
        return account("clerk-" + agency);
    }

    ApiClient dataCentre() {
        return account("data-centre");
    }

    ApiClient auditor() {
        return account("auditor");
    }

    AgencySystem agencySystem(String agency) {
        return agencySystems.computeIfAbsent(agency, id -> new AgencySystem(suite, id));
    }

    private ApiClient client(@Nullable SignIn account) {
        return new ApiClient(http, suite.gateway(), account, TIMEOUT, lastWrite);
    }

    @Override
    public void close() {
        agencySystems.values().forEach(AgencySystem::close);
        http.close();
    }
}
