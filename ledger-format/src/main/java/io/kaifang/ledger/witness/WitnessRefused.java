package io.kaifang.ledger.witness;

/** A witness didn't sign, and says why. */
public final class WitnessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WitnessRefused(String message) {
        super(message);
    }
}
