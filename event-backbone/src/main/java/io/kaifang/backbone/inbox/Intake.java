package io.kaifang.backbone.inbox;

import java.util.List;

/** What becomes of records: the part in which a view and a policy differ. */
interface Intake {

    /**
     * Takes a batch of one segment in and remembers each record. Either all of it took effect, or what did is passed over when the
     * batch comes again.
     *
     * @return the records that must wait because an earlier one of their key is parked, in order; they had no effect
     * @throws RuntimeException if a record must have an effect and hasn't
     */
    List<Received> take(ConsumerName consumer, Segment segment, List<Received> batch);

    /** Notes that records of a segment came by that the consumer doesn't listen to, after all that stood before them. */
    void pass(ConsumerName consumer, Segment segment, List<Received> records);

    /**
     * Gives a parked record its effect and marks it as replayed.
     *
     * @param parked the row's id
     * @param by who replays
     * @throws RuntimeException if it still can't be applied, or somebody else has settled it; then nothing happened
     */
    void again(ConsumerName consumer, Received message, long parked, String by);
}
