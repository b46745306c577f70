package io.kaifang.ledger.merkle;

/** A proof that doesn't prove; the message says which, in words for the person who has to act on it. */
public final class ProofRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProofRefused(String message) {
        super(message);
    }
}
