package io.kaifang.backbone.relay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this process's relay is doing, for health and metrics. Written by the relay's thread, read by any. */
public final class RelayState {
    /** Where the relay stands. */
    public enum Phase {
        STARTING,
        /** Another process relays this service; this one would take over. */
        STANDING_BY,
        /** Reading from the event table what the topic lacks. */
        CATCHING_UP,
        RELAYING,
        /** Something failed, see {@link #trouble()}; it is tried again every second. */
        FAILED,
        OFF
    }

    private volatile Phase phase = Phase.STARTING;
    private volatile @Nullable String trouble;
    private volatile @Nullable Heartbeat lastHeartbeat;
    private volatile long published;
    private volatile long republished;
    private volatile long unpublished;
    private volatile long slotBytes;
    private volatile long slotSafeBytes = -1;

    public Phase phase() {
        return phase;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    /** Age of the last heartbeat that reached the brokers: a second if all is well; empty if this process doesn't relay. */
    public @Nullable Duration lag(Instant now) {
        Heartbeat heard = lastHeartbeat;
        return heard == null ? null : Duration.between(heard.time(), now);
    }

    /** Records written to the topic by this process, heartbeats included. */
    public long published() {
        return published;
    }

    /** Events that this process read from the event table because the slot couldn't deliver them. */
    public long republished() {
        return republished;
    }

    /** Stored events beyond the last published heartbeat, counted up to a hundred thousand. */
    public long unpublished() {
        return unpublished;
    }

    /** Bytes of write-ahead log that the server keeps for the slot. */
    public long slotBytes() {
        return slotBytes;
    }

    /** Bytes of log that may still be written before the server gives the slot up; below zero if there is no cap. */
    public long slotSafeBytes() {
        return slotSafeBytes;
    }

    void enter(Phase next) {
        phase = next;
        if (next != Phase.RELAYING) {
            lastHeartbeat = null;
        }
        if (next == Phase.RELAYING) {
            trouble = null;
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

    void heard(Heartbeat heartbeat) {
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
