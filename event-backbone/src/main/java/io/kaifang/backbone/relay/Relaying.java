package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.relay.RelayState.Phase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/**
 * The relay's life on one thread: wait for the lead, fill the gap, stream, and begin again from the start whenever anything fails.
 * There is no other way of recovering, so that the one there is gets used and tested.
 */
final class Relaying implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relaying.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration ASK_FOR_LEAD_EVERY = Duration.ofMillis(500);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration LOOK_AT_XMIN_EVERY = Duration.ofMillis(20);
    /** Longer than the brokers may take to refuse a batch. */
    private static final Duration STALLED_AFTER = Duration.ofSeconds(30);

    private final RelaySettings settings;
    private final RelayState state;
    private final Patience patience;
    /** Every event of a transaction below this is in the topic. */
    private long published;

    Relaying(RelaySettings settings, RelayState state) {
        this(settings, state, new Patience(STALLED_AFTER));
    }

    Relaying(RelaySettings settings, RelayState state, Patience patience) {
        this.settings = settings;
        this.state = state;
        this.patience = patience;
    }

    /** Until the thread is interrupted. */
    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var database = RelayDatabase.open(settings.database())) {
                awaitLead(database);
                leading(database);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (SQLException | ExecutionException | RuntimeException failed) {
                state.fail(failed);
                LOG.warnf("relay of %s failed and starts again: %s", settings.service(), state.trouble());
                LOG.debug("why", failed);
                pause();
            }
        }
        state.enter(Phase.OFF);
    }

    private void awaitLead(RelayDatabase database) throws SQLException, InterruptedException {
        while (!database.lead()) {
            state.enter(Phase.STANDING_BY);
            Thread.sleep(ASK_FOR_LEAD_EVERY);
        }
        LOG.infof("relay of %s leads", settings.service());
    }

    private void leading(RelayDatabase database) throws SQLException, InterruptedException, ExecutionException {
        state.enter(Phase.CATCHING_UP);
        // Also when the brokers are away, for then the slot grows.
        measure(database);
        Topics.ensure(settings.brokers(), Topics.of(settings.service()));
        try (var producer = FencedProducer.of(settings.brokers(), settings.service())) {
            published = fillGap(database, producer);
            database.freeSlot(settings.slot());
            patience.begin();
            var publishing = new Publishing(settings.service(), producer, state, patience);
            try (var stream = ChangeStream.start(settings, publishing)) {
                state.enter(Phase.RELAYING);
                do {
                    database.heartbeat();
                    measure(database);
                    patience.check();
                } while (!stream.endsWithin(BEAT));
            }
        }
    }

    /**
     * What was committed before the slot's confirmed place, and isn't known to be in the topic, comes from the table.
     *
     * @return below which transaction all is published
     */
    private long fillGap(RelayDatabase database, FencedProducer producer) throws SQLException, InterruptedException {
        var slot = Slots.ensure(database, settings.slot());
        var mark = TopicTail.read(settings.brokers(), settings.service());
        if (slot.confirmed() <= mark.lsn()) {
            return mark.stableBelow();
        }
        long below = database.nextTransaction();
        while (database.oldestOpenTransaction() < below) {
            Thread.sleep(LOOK_AT_XMIN_EVERY);
        }
        long count = EventRange.read(database.connection(), mark.stableBelow(), below, chunk -> {
            producer.publish(
                    chunk.stream().map(event -> event.on(settings.service())).toList());
            producer.commit();
            state.republished(chunk.size());
        });
        LOG.infof(
                "relay of %s read %d events from transaction %d on from the table",
                settings.service(), count, mark.stableBelow());
        return below;
    }

    private void measure(RelayDatabase database) throws SQLException {
        var heard = state.lastHeartbeat();
        if (heard != null) {
            published = Math.max(published, heard.stableBelow());
        }
        var slot = database.slot(settings.slot());
        if (slot != null) {
            state.measured(slot, database.eventsFrom(published));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TRY_AGAIN_AFTER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
