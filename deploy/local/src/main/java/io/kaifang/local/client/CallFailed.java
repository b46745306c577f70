package io.kaifang.local.client;

/** No answer came, or none that the caller could use; the message names the server and the reason. */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CallFailed(String message) {
        super(message);
    }

    CallFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
