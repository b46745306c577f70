package io.kaifang.audit.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.event.CanonicalEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavesTest {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "specversion", "1.0",
            "id", "e-1",
            "source", "access-request",
            "type", "io.kaifang.access-request.application-refused",
            "time", "2026-11-22T01:02:03Z",
            "subject", "application/a-1",
            "authtype", "user",
            "authid", "u-9",
            "causationid", "e-0",
            "correlationid", "c-1");

    @Test
    void a_leaf_is_canonical_json_with_who_what_about_which_and_the_outcome() {
        Leaf leaf = leaf("{\"listing\":\"l-1\","
                + " \"application\":\"a-1\",\"reasons\":[{\"zh\":\"不足\",\"en\":\"weak\"}],\"at\":\"x\"}");
        assertThat(text(leaf))
                .isEqualTo(
                        "{\"applicationid\":\"a-1\",\"authid\":\"u-9\",\"authtype\":\"user\",\"causationid\":\"e-0\","
                                + "\"correlationid\":\"c-1\",\"data\":{\"application\":\"a-1\",\"at\":\"x\",\"listing\":\"l-1\","
                                + "\"reasons\":[{\"en\":\"weak\",\"zh\":\"不足\"}]},\"datasetid\":\"l-1\",\"id\":\"e-1\","
                                + "\"outcome\":\"refused\",\"source\":\"access-request\",\"specversion\":\"1.0\","
                                + "\"subject\":\"application/a-1\",\"time\":\"2026-11-22T01:02:03Z\","
                                + "\"type\":\"io.kaifang.access-request.application-refused\"}");
    }

    @Test
    void the_order_and_space_of_json_make_no_other_event() {
        Leaf one = leaf("{\"a\":1,\"b\":2.50}");
        assertThat(one.bytes()).isEqualTo(leaf("{ \"b\" : 2.5, \"a\" : 1 }").bytes());
        assertThat(Leaves.sameEvent(one.bytes(), leaf("{\"a\":1,\"b\":2.51}").bytes()))
                .isFalse();
    }

    @Test
    void words_that_the_ledger_adds_do_not_make_another_event() {
        byte[] today = leaf("{\"a\":1}").bytes();
        String before = text(leaf("{\"a\":1}")).replace("\"outcome\":\"refused\"", "\"outcome\":\"done\"");
        assertThat(Leaves.sameEvent(today, before.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{\"a\":9007199254740993}",
                "{\"a\":0.1234567890123456789}",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "{\"a\":1e400}"
            })
    void data_that_canonical_json_would_change_are_kept_as_bytes(String data) {
        JsonNode json = Leaves.parse(leaf(data).bytes());
        assertThat(json.has("data")).isFalse();
        assertThat(json.get("data_base64").asText())
                .isEqualTo(java.util.Base64.getEncoder().encodeToString(data.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_event_too_long_for_an_entry_is_held_by_its_hash() {
        Leaf leaf = leaf("{\"listing\":\"l-1\",\"long\":\"" + "开".repeat(30_000) + "\"}");
        JsonNode json = Leaves.parse(leaf.bytes());
        assertThat(json.has("data")).isFalse();
        assertThat(json.get("datasetid").asText()).isEqualTo("l-1");
        assertThat(json.get("dataref").asText())
                .isEqualTo("urn:sha256:" + Sha256Digest.hex(leaf.content().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"listing\":\"l-1\"}", "no json", "LONG"})
    void a_leaf_gives_the_digest_that_the_events_source_takes_of_it(String data) {
        String event = data.replace("LONG", "{\"listing\":\"l-1\",\"long\":\"" + "x".repeat(70_000) + "\"}");
        assertThat(Leaves.digest(Leaves.parse(leaf(event).bytes())))
                .isEqualTo(CanonicalEvent.of(ATTRIBUTES, event.getBytes(StandardCharsets.UTF_8))
                        .digest());
    }

    @Test
    void what_lacks_an_id_or_has_a_strange_attribute_is_no_cloud_event() {
        var without = new HashMap<>(ATTRIBUTES);
        without.remove("id");
        assertThatThrownBy(() -> Leaves.of(without, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        var strange = new HashMap<>(ATTRIBUTES);
        strange.put("Data", "x");
        assertThatThrownBy(() -> Leaves.of(strange, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        var forged = new HashMap<>(ATTRIBUTES);
        forged.put("dataref", "x");
        assertThatThrownBy(() -> Leaves.of(forged, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Leaf leaf(String data) {
        return Leaves.of(ATTRIBUTES, data.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Leaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }
}
