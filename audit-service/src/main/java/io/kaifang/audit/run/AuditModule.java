package io.kaifang.audit.run;

import io.kaifang.audit.completeness.Completeness;
import io.kaifang.audit.completeness.Findings;
import io.kaifang.audit.completeness.Standings;
import io.kaifang.audit.evidence.AccessEvidence;
import io.kaifang.audit.evidence.Evidence;
import io.kaifang.audit.figures.Figures;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.index.Steps;
import io.kaifang.audit.intake.IntakeFigures;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.Integrator;
import io.kaifang.audit.log.LedgerKeys;
import io.kaifang.audit.log.LedgerReads;
import io.kaifang.audit.log.PublishedMemory;
import io.kaifang.audit.log.Publisher;
import io.kaifang.audit.log.Retention;
import io.kaifang.audit.log.Sequencer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    Integrator integrator(Database database) {
        return new Integrator(database);
    }

    @Produces
    @Singleton
    Publisher publisher(Database database, LedgerKeys keys, LedgerSettings settings, Clock clock) {
        var memory = new PublishedMemory(settings.folder().resolve("ledger"));
        return new Publisher(database, keys, memory, clock);
    }

    @Produces
    @Singleton
    LedgerReads reads(Database database) {
        return new LedgerReads(database);
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
    Standings standings(Database database) {
        return new Standings(database);
    }

    @Produces
    @Singleton
    Findings findings(Database database, LedgerSettings settings) {
        var sources = settings.topics().stream()
                .map(topic -> topic.substring(topic.indexOf('.') + 1))
                .toList();
        return new Findings(database, sources, settings.completenessGrace(), settings.statedWithin());
    }

    @Produces
    @Singleton
    Steps steps(Database database) {
        return new Steps(database);
    }

    @Produces
    @Singleton
    Figures regulatorsFigures(Database database) {
        return new Figures(new LeafSearch(database));
    }

    @Produces
    @Singleton
    Evidence evidence(LedgerReads reads, LedgerKeys keys, LedgerSettings settings, Clock clock) {
        return new Evidence(reads, keys, WitnessModule.keys(settings), clock, Evidence.MOST_STEPS);
    }

    @Produces
    @Singleton
    AccessEvidence accessEvidence(Steps steps, LedgerReads reads, LedgerKeys keys, Clock clock) {
        return new AccessEvidence(steps, reads, keys, clock);
    }

    @Produces
    @Singleton
    IntakeFigures figures() {
        return new IntakeFigures();
    }
}
