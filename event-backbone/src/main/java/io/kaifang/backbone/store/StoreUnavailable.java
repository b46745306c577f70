package io.kaifang.backbone.store;

/** The database didn't answer, or not as it should. Of an append it isn't known whether it was committed. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
