package io.kaifang.audit.leaf;

import io.kaifang.ledger.digest.Sha256Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes on the ledger for one event. */
public final class Leaf {

    private final String source;
    private final String id;
    private final byte[] bytes;
    private final byte @Nullable [] content;

    Leaf(String source, String id, byte[] bytes, byte @Nullable [] content) {
        this.source = source;
        this.id = id;
        this.bytes = bytes;
        this.content = content;
    }

    public String source() {
        return source;
    }

    public String id() {
        return id;
    }

    /** The entry as it is hashed: canonical JSON, at most 65,535 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The whole event, where the entry holds only its hash because it would be too long. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    /** What the ledger knows an event by: half of a SHA-256 over source and id, which nobody can make collide. */
    public UUID identity() {
        return identity(source, id);
    }

    public static UUID identity(String source, String id) {
        ByteBuffer half = ByteBuffer.wrap(Sha256Digest.of((source + "\0" + id).getBytes(StandardCharsets.UTF_8)));
        return new UUID(half.getLong(), half.getLong());
    }
}
