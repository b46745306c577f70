package io.kaifang.audit.run;

import io.kaifang.audit.intake.IntakeFigures;
import io.kaifang.audit.intake.TopicReader;
import io.kaifang.audit.log.KeyAnnouncement;
import io.kaifang.audit.log.LedgerKeys;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.audit.log.Sequencer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts and stops the three threads: one reads topics, one turns the log, one shows it to witnesses. */
@Singleton
class LedgerThreads {

    private static final Logger LOG = Logger.getLogger(LedgerThreads.class);

    private final LedgerSettings settings;
    private final Pulse pulse;
    private final Witnessing witnessing;
    private final Sequencer sequencer;
    private final KeyAnnouncement announcement;
    private final Alarms alarms;
    private final IntakeFigures figures;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ledger-pulse").factory());

    private @Nullable Future<?> pulsing;
    private @Nullable TopicReader reader;
    private @Nullable Thread readerThread;
    private @Nullable Thread witnessThread;

    @Inject
    LedgerThreads(
            LedgerSettings settings,
            Pulse pulse,
            Witnessing witnessing,
            Sequencer sequencer,
            LedgerKeys keys,
            Alarms alarms,
            IntakeFigures figures) {
        this.settings = settings;
        this.pulse = pulse;
        this.witnessing = witnessing;
        this.sequencer = sequencer;
        this.announcement = new KeyAnnouncement(keys, sequencer);
        this.alarms = alarms;
        this.figures = figures;
    }

    void start(@Observes StartupEvent event) {
        pulse.beat(); // the empty log is signed, and a changed one found, before anything is taken
        witnessing.begin();
        long millis = settings.interval().toMillis();
        pulsing = clockwork.scheduleWithFixedDelay(pulse::beat, millis, millis, TimeUnit.MILLISECONDS);
        clockwork.execute(this::announceKeys);
        witnessThread = Thread.ofVirtual().name("ledger-witnesses").start(this::askWitnesses);
        reader = new TopicReader(
                KafkaAccess.settings(settings.kafka()), settings.topics(), sequencer, this::takesEntries, figures);
        readerThread = Thread.ofPlatform().name("ledger-intake").start(reader);
    }

    private boolean takesEntries() {
        return !alarms.raised(Pulse.TAMPERED) && !alarms.raised(Witnessing.STOPPED);
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
        var unused = clockwork.schedule(this::announceKeys, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Apart from the pulse: a witness that doesn't answer must not hold up the log. */
    private void askWitnesses() {
        try {
            while (true) {
                witnessing.collect();
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
        if (pulsing != null) {
            pulsing.cancel(false);
        }
        clockwork.shutdown();
        clockwork.awaitTermination(5, TimeUnit.SECONDS);
    }
}
