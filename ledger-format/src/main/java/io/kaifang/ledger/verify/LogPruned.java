package io.kaifang.ledger.verify;

/** The log no longer shows these entries; its tiles still prove them. */
final class LogPruned extends LogRefused {

    private static final long serialVersionUID = 1L;

    LogPruned(String message) {
        super(message);
    }
}
