package io.kaifang.audit.leaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.event.CanonicalEvent;
import io.kaifang.ledger.event.CanonicalJson;
import io.kaifang.ledger.merkle.EntryBundle;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes leaves. The same event always gives the same bytes. */
public final class Leaves {

    /** Events of the ledger about itself. */
    public static final String OWN_SOURCE = "audit";

    public static final String CONFLICT = "io.kaifang.audit.conflict-recorded";
    public static final String KEYS_ROTATED = "io.kaifang.audit.keys-rotated";
    public static final String UNREADABLE = "io.kaifang.audit.unreadable-record-recorded";

    public static final String PRUNED = "io.kaifang.audit.entries-pruned";

    private static final String BELOW = "below";
    private static final String BY_HASH = "dataref";
    private static final String HASH_PREFIX = "urn:sha256:";

    private Leaves() {}

    /**
     * The leaf of a CloudEvent as it came.
     *
     * @param attributes under their own names
     * @throws IllegalArgumentException when source, id or type is missing, or another attribute is called what none may be: that is not a CloudEvent
     */
    public static Leaf of(Map<String, String> attributes, byte[] data) {
        LeafAttributes.check(attributes);
        return leaf(CanonicalEvent.of(attributes, data).json());
    }

    /** With the ledger's words; an event that doesn't fit an entry with them is beside it, without them. */
    private static Leaf leaf(ObjectNode event) {
        ObjectNode json = event.deepCopy();
        LeafAttributes.add(json);
        byte[] whole = CanonicalJson.write(json);
        String source = json.path("source").asText();
        String id = json.path("id").asText();
        if (whole.length <= EntryBundle.LONGEST_ENTRY) {
            return new Leaf(source, id, whole, null);
        }
        byte[] content = CanonicalJson.write(event);
        json.remove(List.of("data", "data_base64"));
        json.put(BY_HASH, HASH_PREFIX + Sha256Digest.hex(content));
        return new Leaf(source, id, CanonicalJson.write(json), content);
    }

    /** That the same id came again with another content: itself a fact for the ledger, with the content that was refused. */
    public static Leaf conflict(Leaf refused, long firstIndex) {
        String digest = digest(parse(refused.bytes()));
        ObjectNode json = own(CONFLICT, "conflict-" + digest, "conflict");
        ObjectNode data = json.putObject("data");
        data.put("source", refused.source()).put("id", refused.id()).put("firstIndex", firstIndex);
        data.set("event", parse(refused.content().orElseGet(refused::bytes)));
        return leaf(json);
    }

    /** That a record on an event topic was no CloudEvent; its bytes are recorded by hash, for they may be anything. */
    public static Leaf unreadable(String topic, int partition, long offset, byte[] value, String why) {
        ObjectNode json = own(UNREADABLE, "unreadable-" + topic + "-" + partition + "-" + offset, "unreadable");
        json.putObject("data")
                .put("topic", topic)
                .put("partition", partition)
                .put("offset", offset)
                .put("sha256", Sha256Digest.hex(value))
                .put("reason", why);
        return leaf(json);
    }

    /** That entries are no longer shown, and on what ground. */
    public static Leaf pruned(long below, String ground, String by, Instant at) {
        ObjectNode json = own(PRUNED, "pruned-" + below, "closed");
        json.put("authtype", "user").put("authid", by).put("time", at.toString());
        json.putObject("data").put(BELOW, below).put("ground", ground);
        return leaf(json);
    }

    /** Reads from the data of a leaf of type {@link #PRUNED} below which entry nothing is shown. */
    public static long prunedBelow(JsonNode data) {
        return data.path(BELOW).asLong();
    }

    /** That the log has new keys. Readers who trust the old ones find the new ones under a checkpoint that the old ones signed. */
    public static Leaf keysRotated(int generation, List<String> verifierKeys) {
        ObjectNode json = own(KEYS_ROTATED, "keys-" + generation, "done");
        ObjectNode data = json.putObject("data").put("generation", generation);
        verifierKeys.forEach(data.putArray("verifierKeys")::add);
        return leaf(json);
    }

    private static ObjectNode own(String type, String id, String outcome) {
        return CanonicalJson.object()
                .put("specversion", "1.0")
                .put("source", OWN_SOURCE)
                .put("type", type)
                .put("id", id)
                .put("authtype", "system")
                .put("authid", OWN_SOURCE)
                .put("datacontenttype", "application/json")
                .put("outcome", outcome);
    }

    /** Whether two leaves hold the same event, apart from what the ledger adds. */
    public static boolean sameEvent(byte[] one, byte[] other) {
        return Arrays.equals(one, other) || digest(parse(one)).equals(digest(parse(other)));
    }

    /** SHA-256, in hex, of the event itself, canonical, without what the ledger added: what its source states of it. */
    public static String digest(JsonNode leaf) {
        if (leaf.has(BY_HASH)) {
            return leaf.path(BY_HASH).asText().substring(HASH_PREFIX.length());
        }
        ObjectNode event = leaf.deepCopy();
        event.remove(LeafAttributes.ADDED);
        return Sha256Digest.hex(CanonicalJson.write(event));
    }

    /** SHA-256 of the whole event, where the leaf holds only that. */
    public static Optional<byte[]> contentOf(JsonNode leaf) {
        String reference = leaf.path(BY_HASH).asText();
        return reference.startsWith(HASH_PREFIX)
                ? Optional.of(HexFormat.of().parseHex(reference.substring(HASH_PREFIX.length())))
                : Optional.empty();
    }

    public static JsonNode parse(byte[] leaf) {
        return CanonicalJson.parse(leaf);
    }
}
