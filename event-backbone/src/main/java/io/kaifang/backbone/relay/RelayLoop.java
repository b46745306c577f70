package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.relay.RelayState.Phase;
import io.kaifang.backbone.relay.capture.ChangeStream;
import io.kaifang.backbone.relay.publish.FencedProducer;
import io.kaifang.backbone.relay.publish.TopicTail;
import io.kaifang.backbone.relay.table.EventRange;
import io.kaifang.backbone.relay.table.RelayDatabase;
import io.kaifang.backbone.relay.table.ReplicationSlots;
import io.kaifang.backbone.thread.Interruptible;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/**
 * Runs the relay on one thread: waits for the lead, fills the gap, streams, and starts over whenever anything fails. There is no other
 * recovery path, so this one is exercised and tested.
 */
final class RelayLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(1);
    private static final Duration TRY_LEAD_EVERY = Duration.ofMillis(500);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration OLDEST_TRANSACTION_EVERY = Duration.ofMillis(20);
    /** Longer than a batch may take until the brokers refuse it. */
    private static final Duration STALLED_AFTER = Duration.ofSeconds(30);

    private final RelaySettings settings;
    private final RelayState state;
    private final StallDetector stallDetector;
    /** Every event of a transaction below this one is in the topic. */
    private long publishedBelow;

    RelayLoop(RelaySettings settings, RelayState state) {
        this(settings, state, new StallDetector(STALLED_AFTER));
    }

    RelayLoop(RelaySettings settings, RelayState state, StallDetector stallDetector) {
        this.settings = settings;
        this.state = state;
        this.stallDetector = stallDetector;
    }

    /** Returns when the thread is interrupted. */
    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var database = RelayDatabase.open(settings.database())) {
                awaitLead(database);
                relay(database);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | RuntimeException failed) {
                state.fail(failed);
                LOG.warnf("relay of %s failed and starts again: %s", settings.service(), state.trouble());
                LOG.debug("why", failed);
                Interruptible.sleep(RETRY_AFTER);
            }
        }
        state.enter(Phase.OFF);
    }

    private void awaitLead(RelayDatabase database) throws InterruptedException {
        while (!database.tryLead()) {
            state.enter(Phase.STANDING_BY);
            Thread.sleep(TRY_LEAD_EVERY);
        }
        LOG.infof("relay of %s leads", settings.service());
    }

    private void relay(RelayDatabase database) throws InterruptedException, ExecutionException {
        state.enter(Phase.CATCHING_UP);
        // Before the brokers are needed: while they are away the slot grows.
        measure(database);
        Topics.ensure(settings.brokers(), Topics.of(settings.service()));
        try (var producer = FencedProducer.of(settings.brokers(), settings.service())) {
            publishedBelow = fillGap(database, producer);
            database.freeSlot(settings.database().slot());
            stallDetector.streamStarted();
            var publisher = new ChangePublisher(settings.service(), producer, state, stallDetector);
            try (var stream = ChangeStream.start(settings.service(), settings.database(), publisher)) {
                state.enter(Phase.RELAYING);
                do {
                    database.heartbeat();
                    measure(database);
                    stallDetector.check();
                } while (!stream.awaitEnd(HEARTBEAT_EVERY));
            }
        }
    }

    /**
     * Publishes from the table what was committed before the slot's confirmed position and is not known to be in the topic.
     *
     * @return the transaction below which everything is published
     */
    private long fillGap(RelayDatabase database, FencedProducer producer) throws InterruptedException {
        var slot = ReplicationSlots.ensure(database, settings.database().slot());
        var mark = TopicTail.read(settings.brokers(), settings.service());
        if (slot.confirmed() <= mark.lsn()) {
            return mark.stableBelow();
        }
        long below = database.nextTransaction();
        while (database.oldestOpenTransaction() < below) {
            Thread.sleep(OLDEST_TRANSACTION_EVERY);
        }
        long count = EventRange.read(database.connection(), mark.stableBelow(), below, chunk -> {
            producer.publish(chunk.stream()
                    .map(event -> event.toRecord(settings.service()))
                    .toList());
            producer.commit();
            state.republished(chunk.size());
        });
        LOG.infof(
                "relay of %s published %d events from the table, starting at transaction %d",
                settings.service(), count, mark.stableBelow());
        return below;
    }

    private void measure(RelayDatabase database) {
        var heartbeat = state.lastHeartbeat();
        if (heartbeat != null) {
            publishedBelow = Math.max(publishedBelow, heartbeat.stableBelow());
        }
        var slot = database.slot(settings.database().slot());
        if (slot != null) {
            state.measured(slot, database.eventsFrom(publishedBelow));
        }
    }
}
