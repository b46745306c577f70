package io.kaifang.delivery.rest;

import io.kaifang.delivery.admission.AgreementSource;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** There is no agreement service in these tests: they say how long it has been silent. */
@Mock
@ApplicationScoped
class SilentAgreements implements AgreementSource {
    private volatile Duration silence = Duration.ZERO;

    @Override
    public Duration silence() {
        return silence;
    }

    void silentFor(Duration time) {
        silence = time;
    }
}
