package io.kaifang.audit.status;

import io.kaifang.audit.intake.IntakeCounters;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** What is wrong with the ledger, as checks that name each alarm. */
@Dependent
class LedgerHealth {

    /** Not ready while an alarm is raised. */
    @Produces
    @Readiness
    @Singleton
    HealthCheck ledger(Alarms alarms, IntakeCounters figures) {
        return () -> {
            HealthCheckResponseBuilder response = response("ledger", alarms.unready());
            String failure = figures.failure();
            return failure == null
                    ? response.build()
                    : response.withData("intake", failure).build();
        };
    }

    /** Whether the ledger holds all that the services state. It reports whether all is well, not whether the ledger can answer. */
    @Produces
    @Wellness
    @Singleton
    HealthCheck completeness(Alarms alarms) {
        return () -> response("completeness", alarms.findings()).build();
    }

    private static HealthCheckResponseBuilder response(String name, Map<String, String> wrong) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(name).status(wrong.isEmpty());
        wrong.forEach(response::withData);
        return response;
    }
}
