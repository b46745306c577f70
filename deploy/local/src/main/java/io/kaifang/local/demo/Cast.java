package io.kaifang.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Everybody who appears: each with his own account, all before the same gateway. */
final class Cast implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final AtomicReference<String> lastWrite = new AtomicReference<>();
    private final Suite suite;
    private final Map<String, Door> doors = new HashMap<>();
    private final Map<String, Integrator> integrators = new HashMap<>();

    Cast(Suite suite) {
        this.suite = suite;
    }

    /** Somebody without an account. */
    Door anybody() {
        return new Door(http, suite.gateway(), null, lastWrite);
    }

    Door account(String user) {
        return doors.computeIfAbsent(user, name -> {
            String password = Optional.ofNullable(suite.passwords().get(name))
                    .orElseThrow(() -> new JourneyStopped("there is no demo account " + name));
            return new Door(http, suite.gateway(), new SignIn(http, suite.issuer(), name, password), lastWrite);
        });
    }

    Door clerk(String agency) {
        return account("clerk-" + agency);
    }

    Integrator integrator(String agency) {
        return integrators.computeIfAbsent(agency, id -> new Integrator(suite, id));
    }

    @Override
    public void close() {
        integrators.values().forEach(Integrator::close);
        http.close();
    }
}
