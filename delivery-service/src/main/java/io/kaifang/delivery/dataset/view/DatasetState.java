package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.words.Worded;

/** Whether a listing's data may be handed in and handed out. */
public enum DatasetState implements Worded {
    /** Data may come in; nobody reads them yet. */
    IN_PREPARATION,
    OPEN,
    SUSPENDED,
    WITHDRAWN;

    public boolean takesData() {
        return switch (this) {
            case IN_PREPARATION, OPEN -> true;
            case SUSPENDED, WITHDRAWN -> false;
        };
    }
}
