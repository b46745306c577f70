package io.kaifang.backbone.relay.table;

import io.kaifang.backbone.jdbc.SqlFailed;
import org.jboss.logging.Logger;

/** Makes sure that there is a usable slot. */
public final class ReplicationSlots {
    private static final Logger LOG = Logger.getLogger(ReplicationSlots.class);
    private static final String DUPLICATE_OBJECT = "42710";

    private ReplicationSlots() {}

    /** The slot; creates it if it is missing, and creates it again if the server has given it up. */
    public static RelayDatabase.Slot ensure(RelayDatabase database, String name) {
        var slot = database.slot(name);
        if (slot != null && slot.lost()) {
            LOG.warnf("slot %s has lost its log; the events since then will be read from the table", name);
            database.dropSlot(name);
            slot = null;
        }
        if (slot == null) {
            create(database, name);
            slot = database.slot(name);
        }
        if (slot == null) {
            throw new IllegalStateException("slot " + name + " vanished while it was created");
        }
        return slot;
    }

    private static void create(RelayDatabase database, String name) {
        try {
            database.createSlot(name);
        } catch (SqlFailed failed) {
            // Another replica may have created it first.
            if (!DUPLICATE_OBJECT.equals(failed.sqlState())) {
                throw failed;
            }
        }
    }
}
