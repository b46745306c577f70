package io.kaifang.ledger.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over bytes as they are, without the tree's prefixes. */
public final class Digests {

    private Digests() {}

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
