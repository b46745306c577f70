package io.kaifang.ledger.verify;

/** A log says of entries that it no longer shows them; its tiles still prove them. */
final class LogPruned extends LogRefused {

    private static final long serialVersionUID = 1L;

    LogPruned(String message) {
        super(message);
    }
}
