package io.kaifang.ledger.verify;

/** A log that isn't what its checkpoint says; the message names the resource and what is wrong with it. */
public class LogRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogRefused(String message) {
        super(message);
    }

    LogRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
