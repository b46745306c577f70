package io.kaifang.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private enum Lamp {
        LIT,
        BROKEN
    }

    private record Bulb(@Nullable String maker, String socket) {}

    private record Street(List<Bulb> bulbs) {}

    @BeforeEach
    void approve_what_is_compatible() {
        System.setProperty("kaifang.approve", "true");
    }

    @AfterEach
    void approve_nothing_by_default() {
        System.clearProperty("kaifang.approve");
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    @Test
    void what_is_lost_is_told_by_its_place() throws IOException {
        JsonNode before = json("{\"a\":{\"b\":1,\"c\":[{\"d\":\"x\"}]}}");
        assertThat(JsonShape.lost(before, json("{\"a\":{\"b\":1,\"c\":[{\"d\":\"x\",\"e\":2}]},\"f\":3}")))
                .isEmpty();
        assertThat(JsonShape.lost(before, json("{\"a\":{\"b\":\"1\",\"c\":[{\"e\":\"x\"}]}}")))
                .containsExactly("/a/b", "/a/c/0/d");
    }

    @Test
    void a_value_that_nobody_said_is_told_by_its_place() throws IOException {
        assertThat(JsonShape.invented(json("{\"a\":1}"), json("{\"a\":1,\"b\":null,\"c\":[],\"d\":0}")))
                .containsExactly("/d");
    }

    @Test
    void a_renamed_field_is_never_approved() throws IOException {
        var files = new ApprovedFiles(folder);
        files.require("lamp-lit", 1, "{\"by\":\"a\"}");
        assertThatThrownBy(() -> files.require("lamp-lit", 1, "{\"actor\":\"a\"}"))
                .hasMessageContaining("incompatible with lamp-lit.v1.1.json: [/by]");
    }

    @Test
    void a_word_is_added_when_approved_and_never_dropped() throws IOException {
        Files.write(folder.resolve("CompatibilityTest$Lamp.txt"), List.of("LIT"));
        var values = new ApprovedValues(folder);
        System.clearProperty("kaifang.approve");
        assertThatThrownBy(() -> values.require(Lamp.class)).hasMessageContaining("[BROKEN], not approved yet");
        System.setProperty("kaifang.approve", "true");
        values.require(Lamp.class);
        System.clearProperty("kaifang.approve");
        assertThatCode(() -> values.require(Lamp.class)).doesNotThrowAnyException();

        Files.write(folder.resolve("CompatibilityTest$Lamp.txt"), List.of("LIT", "DIMMED"));
        assertThatThrownBy(() -> values.require(Lamp.class)).hasMessageContaining("lost [DIMMED]");
    }

    @Test
    void a_required_field_that_is_missing_deep_inside_is_found() throws IOException {
        Street street = JSON.readValue("{\"bulbs\":[{\"socket\":\"E27\"},{\"maker\":\"x\"}]}", Street.class);
        assertThat(RequiredFields.missingIn(street)).containsExactly("/bulbs/socket");
    }
}
