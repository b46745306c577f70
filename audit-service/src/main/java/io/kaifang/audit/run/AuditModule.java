package io.kaifang.audit.run;

import io.kaifang.audit.completeness.Completeness;
import io.kaifang.audit.completeness.CompletenessFindings;
import io.kaifang.audit.completeness.view.CompletenessReport;
import io.kaifang.audit.evidence.AccessEvidence;
import io.kaifang.audit.evidence.LifeEvidence;
import io.kaifang.audit.figures.count.Figures;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.tile.TreeBuilder;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.retention.Retention;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** The wiring of the ledger: plain classes, which a test or a benchmark wires as easily. */
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
    Database database(DataSource source) {
        return new Database(source);
    }

    @Produces
    @Singleton
    LedgerKeys keys(LedgerSettings settings) {
        return LedgerKeys.open(settings.folder().resolve("keys"), settings.origin(), settings.keyGeneration());
    }

    @Produces
    @Singleton
    Sequencer sequencer(Database database) {
        return new Sequencer(database);
    }

    @Produces
    @Singleton
    TreeBuilder integrator(Database database) {
        return new TreeBuilder(database);
    }

    @Produces
    @Singleton
    CheckpointPublisher publisher(Database database, LedgerKeys keys, LedgerSettings settings, Clock clock) {
        var lastCheckpoint = new LastCheckpointFile(settings.folder().resolve("ledger"));
        return new CheckpointPublisher(database, keys, lastCheckpoint, clock);
    }

    @Produces
    @Singleton
    PublishedLog reads(Database database) {
        return new PublishedLog(database);
    }

    @Produces
    @Singleton
    Indexer indexer(Database database) {
        return new Indexer(database);
    }

    @Produces
    @Singleton
    Retention retention(Database database, LedgerSettings settings, Clock clock) {
        return new Retention(database, clock, settings.retentionYears());
    }

    @Produces
    @Singleton
    Completeness completeness(Database database) {
        return new Completeness(database);
    }

    @Produces
    @Singleton
    CompletenessReport completenessReport(Database database) {
        return new CompletenessReport(database);
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
    StepQueries steps(Database database) {
        return new StepQueries(database);
    }

    @Produces
    @Singleton
    Figures regulatorsFigures(Database database) {
        return new Figures(new LeafSearch(database));
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

    @Produces
    @Singleton
    IntakeCounters figures() {
        return new IntakeCounters();
    }
}
