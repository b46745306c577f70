package io.kaifang.backbone.relay;

import io.debezium.spi.snapshot.Snapshotter;
import java.util.Map;

/**
 * Reads nothing but the stream, and the stream from where the slot stands. Debezium's own {@code no_data} begins, where no
 * offset is kept, at the end of the log at that moment: what was committed between the slot's place and that moment would
 * never leave the store.
 */
public final class FromTheSlot implements Snapshotter {
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
