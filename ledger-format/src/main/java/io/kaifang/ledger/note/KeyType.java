package io.kaifang.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

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

    byte[] with(byte[] key) {
        return ByteBuffer.allocate(identifier.length() + key.length)
                .put(identifier())
                .put(key)
                .array();
    }

    /** The public key behind the type's identifier, or nothing if it is not one of this type. */
    Optional<byte[]> publicKey(byte[] typed) {
        int start = identifier.length();
        return typed.length == start + keyLength && Arrays.equals(typed, 0, start, identifier(), 0, start)
                ? Optional.of(Arrays.copyOfRange(typed, start, typed.length))
                : Optional.empty();
    }
}
