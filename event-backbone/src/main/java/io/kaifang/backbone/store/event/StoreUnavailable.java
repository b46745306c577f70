package io.kaifang.backbone.store.event;

/** The database did not answer, or failed. It is not known whether an append was committed. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
