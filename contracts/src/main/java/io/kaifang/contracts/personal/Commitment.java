package io.kaifang.contracts.personal;

/**
 * A salted commitment to content that may be erased: {@code HMAC-SHA256(salt, "audit-pii/v1\0" || JCS(content))}, hex. Salt
 * (32 fresh bytes for each event) and content lie in an erasable table of the service where the fact arose.
 */
public record Commitment(String hmac) {
    public Commitment {
        if (!hmac.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a commitment is 64 hex digits");
        }
    }
}
