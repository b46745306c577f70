package io.kaifang.delivery.reading.rest;

import io.kaifang.delivery.permission.AgreementFeed;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** There is no agreement service in these tests: they say how old its last word is. */
@Mock
@ApplicationScoped
class StaleAgreements implements AgreementFeed {
    private volatile Duration age = Duration.ZERO;

    @Override
    public Duration age() {
        return age;
    }

    void outdatedBy(Duration time) {
        age = time;
    }
}
