package io.kaifang.audit.run;

import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.intake.exchange.TopicReader;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.audit.log.checkpoint.KeyAnnouncement;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.status.Alarms;
import io.kaifang.audit.witness.WitnessPoller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts and stops the three threads: one reads topics, one turns the log, one shows it to witnesses. */
@Singleton
class LedgerThreads {

    private static final Logger LOG = Logger.getLogger(LedgerThreads.class);

    private final LedgerSettings settings;
    private final LedgerCycle cycle;
    private final WitnessPoller witnessPoller;
    private final Sequencer sequencer;
    private final KeyAnnouncement announcement;
    private final Alarms alarms;
    private final IntakeCounters figures;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ledger-cycle").factory());

    private @Nullable Future<?> cycles;
    private @Nullable TopicReader reader;
    private @Nullable Thread readerThread;
    private @Nullable Thread witnessThread;

    @Inject
    LedgerThreads(
            LedgerSettings settings,
            LedgerCycle cycle,
            WitnessPoller witnessPoller,
            Sequencer sequencer,
            LedgerKeys keys,
            Alarms alarms,
            IntakeCounters figures) {
        this.settings = settings;
        this.cycle = cycle;
        this.witnessPoller = witnessPoller;
        this.sequencer = sequencer;
        this.announcement = new KeyAnnouncement(keys, sequencer);
        this.alarms = alarms;
        this.figures = figures;
    }

    void start(@Observes StartupEvent event) {
        cycle.run(); // the empty log is signed, and a changed one found, before anything is taken
        witnessPoller.begin();
        long millis = settings.interval().toMillis();
        cycles = scheduler.scheduleWithFixedDelay(cycle::run, millis, millis, TimeUnit.MILLISECONDS);
        scheduler.execute(this::announceKeys);
        witnessThread = Thread.ofVirtual().name("ledger-witnesses").start(this::askWitnesses);
        reader = new TopicReader(
                LedgerConsumerSettings.settings(settings.kafka()),
                settings.sourceTopics(),
                sequencer,
                this::takesEntries,
                figures);
        readerThread = Thread.ofPlatform().name("ledger-intake").start(reader);
    }

    private boolean takesEntries() {
        return !alarms.raised(LedgerCycle.TAMPERED) && !alarms.raised(WitnessPoller.STOPPED);
    }

    private void announceKeys() {
        try {
            if (takesEntries()) {
                announcement.make();
                return;
            }
        } catch (LedgerUnavailable e) {
            LOG.debug("the rotation of keys is announced later", e);
        }
        ScheduledFuture<?> _ =
                scheduler.schedule(this::announceKeys, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Apart from the cycle: a witness that doesn't answer must not hold up the log. */
    private void askWitnesses() {
        try {
            while (true) {
                witnessPoller.collect();
                Thread.sleep(settings.interval());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (witnessThread != null) {
            witnessThread.interrupt();
        }
        if (reader != null && readerThread != null) {
            reader.stop();
            readerThread.join(5_000);
        }
        if (cycles != null) {
            cycles.cancel(false);
        }
        scheduler.shutdown();
        scheduler.awaitTermination(5, TimeUnit.SECONDS);
    }
}
