package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.words.Worded;

/** Whether a listing's data may be handed in and handed out. */
public enum DatasetState implements Worded {
    /** Data may come in; nobody reads them yet. */
    IN_PREPARATION,
    OPEN,
    /** Its source has ended: what was released stays open, and nothing more comes in (Art. 10 (2)). */
    STATIC_HISTORY,
    SUSPENDED,
    WITHDRAWN;

    public boolean takesData() {
        return switch (this) {
            case IN_PREPARATION, OPEN -> true;
            case STATIC_HISTORY, SUSPENDED, WITHDRAWN -> false;
        };
    }

    /** Whether its data may be handed out. */
    public boolean isServed() {
        return switch (this) {
            case OPEN, STATIC_HISTORY -> true;
            case IN_PREPARATION, SUSPENDED, WITHDRAWN -> false;
        };
    }
}
