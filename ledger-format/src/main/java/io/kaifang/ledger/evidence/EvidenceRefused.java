package io.kaifang.ledger.evidence;

/** A package that doesn't prove what it says; the message names the file and what is wrong with it. */
public final class EvidenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvidenceRefused(String message) {
        super(message);
    }

    EvidenceRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
