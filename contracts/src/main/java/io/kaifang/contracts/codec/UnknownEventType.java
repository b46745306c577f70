package io.kaifang.contracts.codec;

/** A stored or received event whose type, or version, this program doesn't know. To be parked, never guessed at. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEventType(String type, int version, String why) {
        super("event " + type + ", version " + version + ": " + why);
    }
}
