package io.kaifang.backbone.relay;

import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Sees to it that there is a slot that delivers. */
final class Slots {
    private static final Logger LOG = Logger.getLogger(Slots.class);
    private static final String DUPLICATE_OBJECT = "42710";

    private Slots() {}

    /** The slot; a missing one is made, one that the server gave up is made anew. */
    static RelayDatabase.Slot ensure(RelayDatabase database, String name) throws SQLException {
        var slot = database.slot(name);
        if (slot != null && slot.lost()) {
            LOG.warnf("slot %s has lost its log; the events since then come from the table", name);
            database.dropSlot(name);
            slot = null;
        }
        if (slot == null) {
            create(database, name);
            slot = database.slot(name);
        }
        if (slot == null) {
            throw new IllegalStateException("slot " + name + " vanished while it was made");
        }
        return slot;
    }

    private static void create(RelayDatabase database, String name) throws SQLException {
        try {
            database.createSlot(name);
        } catch (SQLException failed) {
            // Another replica was quicker: fine.
            if (!DUPLICATE_OBJECT.equals(failed.getSQLState())) {
                throw failed;
            }
        }
    }
}
