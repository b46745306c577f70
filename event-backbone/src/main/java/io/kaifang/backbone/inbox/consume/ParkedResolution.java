package io.kaifang.backbone.inbox.consume;

/** Statements that end the parking of a record. */
public final class ParkedResolution {
    public static final String REPLAYED =
            "update backbone.parked set state = 'replayed', settled_at = now(), settled_by = ? where id = ? and state = 'parked'";
    public static final String REPLAYED_NUMBERED =
            REPLAYED.replaceFirst("[?]", "?1").replace("id = ?", "id = ?2");
    public static final String DISCARDED = REPLAYED.replace("replayed", "discarded");

    private ParkedResolution() {}

    public static void requireOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("someone else has already replayed or discarded the record");
        }
    }
}
