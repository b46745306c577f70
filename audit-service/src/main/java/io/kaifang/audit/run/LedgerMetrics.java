package io.kaifang.audit.run;

import io.kaifang.audit.intake.IntakeFigures;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Figures of the ledger for those who watch it. */
@Singleton
class LedgerMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, IntakeFigures figures, Alarms alarms) {
        registry.gauge("kaifang.ledger.appended", figures, IntakeFigures::appended);
        registry.gauge("kaifang.ledger.repeated", figures, IntakeFigures::repeated);
        registry.gauge("kaifang.ledger.conflicts", figures, IntakeFigures::conflicts);
        registry.gauge("kaifang.ledger.alarms", alarms, raised -> raised.all().size());
        registry.gauge("kaifang.ledger.completeness.findings", alarms, raised -> raised.findings()
                .size());
    }
}
