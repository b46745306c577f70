package io.kaifang.backbone.store.append;

import java.util.List;

/** The result of one append. */
sealed interface AppendOutcome {
    /**
     * All events were stored.
     *
     * @param positions of the events, in the order in which they were given
     */
    record Stored(List<Long> positions) implements AppendOutcome {}

    /** An event that matches the condition was stored after the marker. */
    record Refused() implements AppendOutcome {}

    /** Nothing was decided, because the append would have had to wait; it must be executed alone. */
    record Deferred() implements AppendOutcome {}
}
