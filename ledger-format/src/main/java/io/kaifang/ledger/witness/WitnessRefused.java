package io.kaifang.ledger.witness;

/** A witness did not sign; the message gives its reason. */
public final class WitnessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WitnessRefused(String message) {
        super(message);
    }
}
