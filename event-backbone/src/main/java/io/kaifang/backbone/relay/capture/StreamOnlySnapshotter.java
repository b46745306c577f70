package io.kaifang.backbone.relay.capture;

import io.debezium.spi.snapshot.Snapshotter;
import java.util.Map;

/**
 * Reads no snapshot, only the stream, and that from the slot's position. Debezium's own {@code no_data} starts at the current end of the log if no
 * offset is stored, so that events committed between the slot's position and that end would never be published.
 */
public final class StreamOnlySnapshotter implements Snapshotter {
    static final String NAME = "kaifang-from-the-slot";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void configure(Map<String, ?> properties) {
        // nothing to configure
    }

    @Override
    public boolean shouldSnapshotData(boolean offsetExists, boolean snapshotInProgress) {
        return false;
    }

    @Override
    public boolean shouldSnapshotSchema(boolean offsetExists, boolean snapshotInProgress) {
        return false;
    }

    @Override
    public boolean shouldStream() {
        return true;
    }

    @Override
    public boolean shouldStreamEventsStartingFromSnapshot() {
        return false;
    }

    @Override
    public boolean shouldSnapshotOnSchemaError() {
        return false;
    }

    @Override
    public boolean shouldSnapshotOnDataError() {
        return false;
    }
}
