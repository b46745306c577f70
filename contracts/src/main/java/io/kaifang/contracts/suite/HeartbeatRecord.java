package io.kaifang.contracts.suite;

/** The records on an event topic that only say that its source is alive. They are not facts: nobody decides on them. */
public final class HeartbeatRecord {
    /** The type that such a record states in place of an event's. */
    public static final String TYPE = "io.kaifang.heartbeat";

    private HeartbeatRecord() {}
}
