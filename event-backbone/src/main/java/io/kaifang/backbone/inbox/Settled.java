package io.kaifang.backbone.inbox;

/** How a parked record's end is written down. */
final class Settled {
    static final String REPLAYED =
            "update backbone.parked set state = 'replayed', settled_at = now(), settled_by = ? where id = ? and state = 'parked'";
    static final String REPLAYED_NUMBERED = REPLAYED.replaceFirst("[?]", "?1").replace("id = ?", "id = ?2");
    static final String DISCARDED = REPLAYED.replace("replayed", "discarded");

    private Settled() {}

    static void once(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("somebody else has settled the record");
        }
    }
}
