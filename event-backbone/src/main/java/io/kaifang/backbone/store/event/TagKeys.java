package io.kaifang.backbone.store.event;

import io.kaifang.contracts.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * The 64-bit keys under which tags and types are locked and indexed. Two tags that share a key by chance cause a needless conflict, never a
 * wrong result: events that were read by key are checked against the tags themselves.
 */
public final class TagKeys {
    /** The lock of those who read every event. */
    public static final long EVERYTHING = key("everything", "");

    /** The keys of types, which are few and which every append needs. */
    private static final Map<String, Long> TYPES = new ConcurrentHashMap<>();

    private TagKeys() {}

    public static long of(Tag tag) {
        return key("tag", text(tag));
    }

    public static long ofType(String type) {
        return TYPES.computeIfAbsent(type, name -> key("type", name));
    }

    public static String text(Tag tag) {
        if (tag.key().indexOf('=') >= 0) {
            throw new IllegalArgumentException("a tag's key must not contain an equals sign: " + tag.key());
        }
        return tag.key() + "=" + tag.value();
    }

    public static Tag tag(String text) {
        int equals = text.indexOf('=');
        return new Tag(text.substring(0, equals), text.substring(equals + 1));
    }

    private static long key(String kind, String text) {
        var digest = Sha256.newDigest();
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
