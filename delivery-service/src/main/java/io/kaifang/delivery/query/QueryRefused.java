package io.kaifang.delivery.query;

/** The store could not answer in time: too many queries at once, or one that takes too long. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean busy;

    QueryRefused(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    /** Whether to try the same again soon; otherwise the query has to become narrower. */
    public boolean isBusy() {
        return busy;
    }
}
