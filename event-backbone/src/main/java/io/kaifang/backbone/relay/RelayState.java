package io.kaifang.backbone.relay;

import io.kaifang.backbone.relay.publish.Heartbeat;
import io.kaifang.backbone.relay.table.RelayDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the relay of this process is doing, for health and metrics. The relay's thread writes it, any thread reads it. */
public final class RelayState {
    /** The phases of a relay. */
    public enum Phase {
        STARTING,
        /** Another process relays this service; this one takes over if that one stops. */
        STANDING_BY,
        /** Publishing from the event table what the topic lacks. */
        CATCHING_UP,
        RELAYING,
        /** Something failed, see {@link #trouble()}; the relay tries again every second. */
        FAILED,
        OFF
    }

    private final Clock clock;
    private volatile Phase phase = Phase.STARTING;
    private volatile @Nullable Instant leadingSince;
    private volatile @Nullable String trouble;
    private volatile @Nullable Heartbeat lastHeartbeat;
    private volatile long published;
    private volatile long republished;
    private volatile long unpublished;
    private volatile long slotBytes;
    private volatile long slotSafeBytes = -1;

    RelayState(Clock clock) {
        this.clock = clock;
    }

    public Phase phase() {
        return phase;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    /**
     * Age of the last heartbeat that reached the brokers, or how long this process has been leading if none has: about a second if all is
     * well. Null if this process does not lead.
     */
    public @Nullable Duration lag() {
        Heartbeat heartbeat = lastHeartbeat;
        Instant since = leadingSince;
        if (since == null) {
            return null;
        }
        return Duration.between(heartbeat == null ? since : heartbeat.time(), clock.instant());
    }

    /** Records written to the topic by this process, heartbeats included. */
    public long published() {
        return published;
    }

    /** Events that this process published from the event table because the slot could not deliver them. */
    public long republished() {
        return republished;
    }

    /** Stored events that are not known to be published, counted up to a hundred thousand. */
    public long unpublished() {
        return unpublished;
    }

    /** Bytes of write-ahead log that the server keeps for the slot. */
    public long slotBytes() {
        return slotBytes;
    }

    /** Bytes of log that may still be written before the server gives the slot up; negative if there is no limit. */
    public long slotSafeBytes() {
        return slotSafeBytes;
    }

    void enter(Phase next) {
        phase = next;
        switch (next) {
            case STARTING, STANDING_BY, OFF -> {
                lastHeartbeat = null;
                leadingSince = null;
            }
            case CATCHING_UP -> {
                if (leadingSince == null) {
                    leadingSince = clock.instant();
                }
            }
            case RELAYING -> trouble = null;
            case FAILED -> {
                // Keeps the last heartbeat: a relay that was late before it failed is still late.
            }
        }
    }

    void fail(Throwable failure) {
        enter(Phase.FAILED);
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        trouble = root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    void heartbeatReached(Heartbeat heartbeat) {
        lastHeartbeat = heartbeat;
    }

    @Nullable
    Heartbeat lastHeartbeat() {
        return lastHeartbeat;
    }

    void measured(RelayDatabase.Slot slot, long events) {
        slotBytes = slot.retained();
        slotSafeBytes = slot.safe();
        unpublished = events;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    void published(int records) {
        published += records;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    void republished(int events) {
        republished += events;
    }
}
