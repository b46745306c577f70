package io.kaifang.audit.witness;

import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.status.Alarms;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.witness.WitnessClient;
import io.kaifang.ledger.witness.WitnessRefused;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Asks the witnesses to sign each checkpoint. A log without a cosignature for a while raises an alarm; one without a cosignature
 * for long takes no more entries until it gets one. Kafka keeps them meanwhile. A restart does not reset the time: it
 * runs from the last cosignature that is kept.
 */
public final class WitnessPoller {

    static final String UNWITNESSED = "unwitnessed";
    static final String REFUSED = "witness-refused";
    public static final String STOPPED = "stopped-without-witness";

    private static final Logger LOG = Logger.getLogger(WitnessPoller.class);

    private final List<WitnessClient> witnesses;
    private final PublishedLog ledger;
    private final CosignatureTable cosignatures;
    private final Alarms alarms;
    private final InstantSource clock;
    private final Duration alarmAfter;
    private final Duration stopAfter;
    private Instant lastWitnessed;
    private boolean lastCosignatureRead;

    public WitnessPoller(
            List<WitnessClient> witnesses,
            PublishedLog ledger,
            CosignatureTable cosignatures,
            Alarms alarms,
            InstantSource clock,
            Duration alarmAfter,
            Duration stopAfter) {
        this.witnesses = List.copyOf(witnesses);
        this.ledger = ledger;
        this.cosignatures = cosignatures;
        this.alarms = alarms;
        this.clock = clock;
        this.alarmAfter = alarmAfter;
        this.stopAfter = stopAfter;
        this.lastWitnessed = clock.instant();
    }

    /** Judges by what was signed before this start, so that a restart opens nothing that stood closed. Asks nobody yet. */
    public void begin() {
        if (witnesses.isEmpty()) {
            return;
        }
        try {
            readLastCosignature();
            if (ledger.checkpoint().filter(this::isWitnessed).isPresent()) {
                lastWitnessed = clock.instant();
            }
        } catch (LedgerUnavailable | LedgerTampered e) {
            LOG.debug("what witnesses have signed is recalled later", e);
        }
        updateAlarms();
    }

    /** Asks each witness that hasn't signed the newest checkpoint yet. Without witnesses nothing is asked and nothing alarms. */
    public void collect() throws InterruptedException {
        if (witnesses.isEmpty()) {
            return;
        }
        try {
            readLastCosignature();
            Optional<SignedNote> note = ledger.checkpoint();
            if (note.isPresent() && askAll(note.get())) {
                lastWitnessed = clock.instant();
            }
        } catch (LedgerUnavailable | LedgerTampered e) {
            LOG.debug("no checkpoint to show to witnesses", e);
        }
        updateAlarms();
    }

    private void readLastCosignature() {
        if (!lastCosignatureRead) {
            lastWitnessed = cosignatures.newest().orElse(lastWitnessed);
            lastCosignatureRead = true;
        }
    }

    private boolean isWitnessed(SignedNote note) {
        return witnesses.stream().anyMatch(client -> hasSigned(client, note));
    }

    private static boolean hasSigned(WitnessClient client, SignedNote note) {
        return note.signatures().stream().anyMatch(client.witness()::owns);
    }

    private boolean askAll(SignedNote note) throws InterruptedException {
        boolean witnessed = false;
        for (WitnessClient client : witnesses) {
            witnessed |= hasSigned(client, note) || ask(client, note);
        }
        return witnessed;
    }

    private boolean ask(WitnessClient client, SignedNote note) throws InterruptedException {
        long size = Checkpoint.parse(note.text()).size();
        try {
            SignatureLine line =
                    client.cosign(note, old -> ledger.consistency(old, size).orElseThrow());
            cosignatures.add(size, line);
            alarms.clear(refusedBy(client));
            return true;
        } catch (WitnessRefused e) {
            alarms.raise(refusedBy(client), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.debugf("%s can't be reached: %s", client.witness().name(), e);
        }
        return false;
    }

    /** Each witness has its own: another witness's signature does not make up for a refusal. */
    private static String refusedBy(WitnessClient client) {
        return REFUSED + "-by-" + client.witness().name();
    }

    private void updateAlarms() {
        Duration since = Duration.between(lastWitnessed, clock.instant());
        set(UNWITNESSED, since.compareTo(alarmAfter) > 0, "no witness has cosigned since " + lastWitnessed);
        set(
                STOPPED,
                since.compareTo(stopAfter) > 0,
                "no witness has cosigned since " + lastWitnessed
                        + ": the ledger takes no entries until one does; Kafka keeps them");
    }

    private void set(String check, boolean wrong, String message) {
        if (wrong) {
            alarms.raise(check, message);
        } else {
            alarms.clear(check);
        }
    }
}
