package io.kaifang.audit.status;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether the ledger holds all that the services state. It reports whether all is well, not whether the ledger can answer. */
@Wellness
@ApplicationScoped
class CompletenessHealth implements HealthCheck {

    private final Alarms alarms;

    @Inject
    CompletenessHealth(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("completeness")
                .status(alarms.findings().isEmpty());
        alarms.findings().forEach(response::withData);
        return response.build();
    }
}
