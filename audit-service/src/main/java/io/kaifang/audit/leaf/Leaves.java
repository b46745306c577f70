package io.kaifang.audit.leaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.ledger.merkle.EntryBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes leaves. The same event gives the same bytes, whoever writes them and whenever. */
public final class Leaves {

    /** Events of the ledger about itself. */
    public static final String OWN_SOURCE = "audit";

    public static final String CONFLICT = "io.kaifang.audit.conflict-recorded";
    public static final String UNREADABLE = "io.kaifang.audit.unreadable-record-recorded";

    /** What the ledger adds to an event. Left out when two deliveries are compared, since the words may improve. */
    private static final List<String> ADDED =
            List.of("datasetid", "applicationid", "agreementid", "grantid", "userid", "agencyid", "outcome");

    private Leaves() {}

    public static Leaf of(ReceivedEvent event) {
        var json = EventData.JSON.createObjectNode();
        event.attributes().forEach(json::put);
        json.put("specversion", "1.0");
        EventData.read(event.data())
                .ifPresentOrElse(data -> json.set("data", data), () -> json.put("data_base64", event.data()));
        LeafWords.add(json);
        return leaf(event.attribute("source"), event.attribute("id"), json);
    }

    private static Leaf leaf(String source, String id, ObjectNode json) {
        var whole = canonical(json);
        if (whole.length <= EntryBundle.LONGEST_ENTRY) {
            return new Leaf(source, id, whole, null);
        }
        json.remove(List.of("data", "data_base64"));
        json.put("dataref", "urn:sha256:" + HexFormat.of().formatHex(Digests.sha256(whole)));
        return new Leaf(source, id, canonical(json), whole);
    }

    /** That the same id came again with another content: itself a fact for the ledger, with the content that was refused. */
    public static Leaf conflict(Leaf refused, long firstIndex) {
        var json = own(CONFLICT, "conflict-" + HexFormat.of().formatHex(Digests.sha256(refused.bytes())));
        var data = json.putObject("data");
        data.put("source", refused.source()).put("id", refused.id()).put("firstIndex", firstIndex);
        data.set("event", parse(refused.content().orElseGet(refused::bytes)));
        json.put("outcome", "conflict");
        return leaf(OWN_SOURCE, json.get("id").asText(), json);
    }

    /** That a record on an event topic was no CloudEvent; its bytes are recorded by hash, for they may be anything. */
    public static Leaf unreadable(String topic, int partition, long offset, byte[] value, String why) {
        var json = own(UNREADABLE, "unreadable-" + topic + "-" + partition + "-" + offset);
        json.putObject("data")
                .put("topic", topic)
                .put("partition", partition)
                .put("offset", offset)
                .put("sha256", HexFormat.of().formatHex(Digests.sha256(value)))
                .put("reason", why);
        json.put("outcome", "unreadable");
        return leaf(OWN_SOURCE, json.get("id").asText(), json);
    }

    private static ObjectNode own(String type, String id) {
        return EventData.JSON
                .createObjectNode()
                .put("specversion", "1.0")
                .put("source", OWN_SOURCE)
                .put("type", type)
                .put("id", id)
                .put("authtype", "system")
                .put("authid", OWN_SOURCE)
                .put("datacontenttype", "application/json");
    }

    /** Whether two leaves tell the same event, apart from what the ledger adds. */
    public static boolean sameEvent(byte[] one, byte[] other) {
        return Arrays.equals(one, other) || bare(one).equals(bare(other));
    }

    private static JsonNode bare(byte[] leaf) {
        var json = (ObjectNode) parse(leaf);
        // a long event is known by the hash of the whole, words included
        return json.has("dataref") ? json : json.without(ADDED);
    }

    public static JsonNode parse(byte[] leaf) {
        try {
            return EventData.JSON.readTree(leaf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] canonical(ObjectNode json) {
        try {
            return new JsonCanonicalizer(EventData.JSON.writeValueAsBytes(json)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
