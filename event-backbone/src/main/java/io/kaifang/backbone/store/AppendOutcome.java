package io.kaifang.backbone.store;

import java.util.List;

/** What became of one append. */
sealed interface AppendOutcome {
    /**
     * All of its events were stored.
     *
     * @param positions of its events, in the order in which they were given
     */
    record Stored(List<Long> positions) implements AppendOutcome {}

    /** Something that matches its condition had come since its marker. */
    record Refused() implements AppendOutcome {}

    /** Nothing has been decided: it would have had to wait, and has to be called again alone. */
    record PutOff() implements AppendOutcome {}
}
