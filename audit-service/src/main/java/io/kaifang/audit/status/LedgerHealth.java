package io.kaifang.audit.status;

import io.kaifang.audit.intake.IntakeCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an alarm is raised; names the alarm. */
@Readiness
@ApplicationScoped
class LedgerHealth implements HealthCheck {

    private final Alarms alarms;
    private final IntakeCounters figures;

    @Inject
    LedgerHealth(Alarms alarms, IntakeCounters figures) {
        this.alarms = alarms;
        this.figures = figures;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("ledger").status(alarms.unready().isEmpty());
        alarms.unready().forEach(response::withData);
        String failure = figures.failure();
        if (failure != null) {
            response.withData("intake", failure);
        }
        return response.build();
    }
}
