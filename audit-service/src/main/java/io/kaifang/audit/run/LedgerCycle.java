package io.kaifang.audit.run;

import io.kaifang.audit.completeness.Completeness;
import io.kaifang.audit.completeness.CompletenessFindings;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.tile.TreeBuilder;
import io.kaifang.audit.status.Alarms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** One turn of the log: integrate, publish, index, compare with what the sources state. */
@Singleton
class LedgerCycle {

    /** Raised while stored and published don't agree: nothing is taken and nothing signed. */
    static final String TAMPERED = "tampered";

    private static final String UNAVAILABLE = "database-unavailable";
    private static final String BROKEN = "log-not-turning";

    private final TreeBuilder integrator;
    private final CheckpointPublisher publisher;
    private final Indexer indexer;
    private final Completeness completeness;
    private final CompletenessFindings findings;
    private final Alarms alarms;

    @Inject
    LedgerCycle(
            TreeBuilder integrator,
            CheckpointPublisher publisher,
            Indexer indexer,
            Completeness completeness,
            CompletenessFindings findings,
            Alarms alarms) {
        this.integrator = integrator;
        this.publisher = publisher;
        this.indexer = indexer;
        this.completeness = completeness;
        this.findings = findings;
        this.alarms = alarms;
    }

    void run() {
        try {
            integrator.integrate();
            publisher.publish();
            alarms.clear(TAMPERED);
            indexer.index();
            completeness.compare();
            alarms.replaceFindings(findings.now());
            alarms.clear(UNAVAILABLE);
            alarms.clear(BROKEN);
        } catch (LedgerTampered e) {
            alarms.raise(TAMPERED, String.valueOf(e.getMessage()));
        } catch (LedgerUnavailable e) {
            alarms.raise(UNAVAILABLE, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            alarms.raise(
                    BROKEN, e.toString()); // a bug, or a disk: somebody must see it, and the next turn may do better
        }
    }
}
