package io.kaifang.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a note is signed. */
public enum KeyType {
    /** RFC 8032 over the note's text. */
    ED25519("\u0001", 32),
    /** A witness's: Ed25519 over the time of its look and the note's text. */
    COSIGNATURE("\u0004", 32),
    /** SM2 with SM3 (GB/T 32918) over the note's text; 0xff and the algorithm's object identifier. */
    SM2("\u00ff1.2.156.10197.1.501", 65);

    /** Bytes as the characters of Latin-1: an enum holds no array. */
    private final String identifier;

    private final int keyLength;

    KeyType(String identifier, int keyLength) {
        this.identifier = identifier;
        this.keyLength = keyLength;
    }

    private byte[] identifier() {
        return identifier.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] with(byte[] publicKey) {
        return ByteBuffer.allocate(identifier.length() + publicKey.length)
                .put(identifier())
                .put(publicKey)
                .array();
    }

    /** The public key behind the type's identifier. */
    static TypedKey split(byte[] typed) {
        for (KeyType type : values()) {
            int start = type.identifier.length();
            if (typed.length == start + type.keyLength && Arrays.equals(typed, 0, start, type.identifier(), 0, start)) {
                return new TypedKey(type, Arrays.copyOfRange(typed, start, typed.length));
            }
        }
        throw new NoteRefused("a key of a type that isn't known here");
    }
}
