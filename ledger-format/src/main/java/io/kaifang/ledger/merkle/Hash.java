package io.kaifang.ledger.merkle;

import io.kaifang.ledger.digest.Sha256Digest;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree: SHA-256 with the prefixes of RFC 6962 §2.1, which keep a leaf from passing for an inner node.
 *
 * <p>Whatever comes from outside enters through {@link #parse}, which insists on 32 bytes; {@link #of} trusts its caller.
 */
public final class Hash {

    /** Bytes in a hash of the tree. */
    public static final int SIZE = 32;

    /** The root of the tree without entries: SHA-256 of nothing. */
    public static final Hash OF_EMPTY_TREE = new Hash(Sha256Digest.begin().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** The hash that stands at {@code offset} of a tile. */
    public static Hash at(byte[] tile, int offset) {
        return new Hash(Arrays.copyOfRange(tile, offset, offset + SIZE));
    }

    public static Hash ofEntry(byte[] entry) {
        MessageDigest digest = Sha256Digest.begin();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofChildren(Hash left, Hash right) {
        MessageDigest digest = Sha256Digest.begin();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** Reads standard base64 with padding; {@link IllegalArgumentException} if that isn't 32 bytes. */
    public static Hash parse(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != SIZE || !Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not a base64 SHA-256 hash: " + base64);
        }
        return new Hash(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, SIZE);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
