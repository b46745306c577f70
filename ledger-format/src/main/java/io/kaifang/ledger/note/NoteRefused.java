package io.kaifang.ledger.note;

/** A note, key or checkpoint that is malformed, or a signature that doesn't hold; the message says which. */
public final class NoteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoteRefused(String message) {
        super(message);
    }

    NoteRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
