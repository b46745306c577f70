package io.kaifang.audit.run;

import io.kaifang.audit.completeness.CompletenessFindings;
import io.kaifang.audit.evidence.AccessEvidence;
import io.kaifang.audit.evidence.LifeEvidence;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.retention.Retention;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Wires what needs settings or the clock. All of it is plain classes, which a test or a benchmark wires as easily. */
@Dependent
class AuditModule {

    /** The one time of the whole ledger. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    LedgerKeys keys(LedgerSettings settings) {
        return LedgerKeys.open(settings.folder().resolve("keys"), settings.origin(), settings.keyGeneration());
    }

    @Produces
    @Singleton
    CheckpointPublisher publisher(Database database, LedgerKeys keys, LedgerSettings settings, Clock clock) {
        var lastCheckpoint = new LastCheckpointFile(settings.folder().resolve("ledger"));
        return new CheckpointPublisher(database, keys, lastCheckpoint, clock);
    }

    @Produces
    @Singleton
    Retention retention(Database database, LedgerSettings settings, Clock clock) {
        return new Retention(database, clock, settings.retentionYears());
    }

    @Produces
    @Singleton
    CompletenessFindings findings(Database database, LedgerSettings settings) {
        List<String> sources = settings.sourceTopics().stream()
                .map(topic -> topic.substring(topic.indexOf('.') + 1))
                .toList();
        return new CompletenessFindings(database, sources, settings.completenessGrace(), settings.statedWithin());
    }

    @Produces
    @Singleton
    LifeEvidence evidence(PublishedLog reads, LedgerKeys keys, LedgerSettings settings, Clock clock) {
        return new LifeEvidence(reads, keys, WitnessModule.keys(settings), clock, LifeEvidence.MOST_STEPS);
    }

    @Produces
    @Singleton
    AccessEvidence accessEvidence(StepQueries steps, PublishedLog reads, LedgerKeys keys, Clock clock) {
        return new AccessEvidence(steps, reads, keys, clock);
    }
}
