package io.kaifang.audit.status;

import io.kaifang.audit.intake.IntakeCounters;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Metrics of the ledger. */
@Singleton
class LedgerMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, IntakeCounters figures, Alarms alarms) {
        registry.gauge(
                "kaifang.ledger.appended", figures, taken -> taken.total().appended());
        registry.gauge(
                "kaifang.ledger.repeated", figures, taken -> taken.total().repeated());
        registry.gauge(
                "kaifang.ledger.conflicts", figures, taken -> taken.total().conflicts());
        registry.gauge("kaifang.ledger.alarms", alarms, raised -> raised.all().size());
        registry.gauge(
                "kaifang.ledger.completeness.findings",
                alarms,
                raised -> raised.findings().size());
    }
}
