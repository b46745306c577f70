package io.kaifang.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A witness's signature: the time of its look in eight bytes, then Ed25519 over that time and the note's text. */
public final class Cosignature {

    private static final int LENGTH = 8 + 64;

    private Cosignature() {}

    /** When the witness looked, in whole seconds; {@link NoteRefused} when the line is not a cosignature. */
    public static Instant time(SignatureLine line) {
        return Instant.ofEpochSecond(timestamped(line.signature()).getLong());
    }

    static boolean verifies(byte[] publicKey, String text, byte[] signature) {
        ByteBuffer buffer = timestamped(signature);
        long time = buffer.getLong();
        var inner = new byte[buffer.remaining()];
        buffer.get(inner);
        return Ed25519.verifies(publicKey, message(time, text), inner);
    }

    static byte[] sign(byte[] seed, String text, Instant at) {
        long time = at.getEpochSecond();
        return ByteBuffer.allocate(LENGTH)
                .putLong(time)
                .put(Ed25519.sign(seed, message(time, text)))
                .array();
    }

    private static byte[] message(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer timestamped(byte[] signature) {
        if (signature.length != LENGTH) {
            throw new NoteRefused("a cosignature has " + LENGTH + " bytes, not " + signature.length);
        }
        return ByteBuffer.wrap(signature);
    }
}
