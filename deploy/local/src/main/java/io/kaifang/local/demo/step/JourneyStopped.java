package io.kaifang.local.demo.step;

/** A step did not come out as it must; the message says which expectation failed and what came instead. */
public final class JourneyStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JourneyStopped(String message) {
        super(message);
    }

    public JourneyStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
