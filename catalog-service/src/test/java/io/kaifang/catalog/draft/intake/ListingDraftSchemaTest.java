package io.kaifang.catalog.draft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.check.DraftCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published schema of a draft describes what {@link DraftReader} reads, property by property. */
class ListingDraftSchemaTest {
    /** As portals write them; read too, and not published. */
    private static final Set<String> OTHER_SPELLINGS = Set.of("/themes", "/resources");

    private static final JsonNode SCHEMA = schema();

    @Test
    void each_property_of_the_schema_is_read_and_no_other() {
        Set<String> read = new TreeSet<>();
        JsonNode sent = example(SCHEMA, "", read);
        DraftReader.read(sent);
        DraftReader.listing(sent);
        read.removeAll(OTHER_SPELLINGS);
        assertThat(read).isEqualTo(properties(SCHEMA, "", new TreeSet<>()));
    }

    @Test
    void each_type_of_the_schema_can_be_read() {
        assertThat(DraftReader.read(example(SCHEMA, "", new TreeSet<>())).misread())
                .isEmpty();
    }

    @Test
    void what_the_schema_requires_the_check_requires() {
        for (JsonNode required : SCHEMA.path("required")) {
            ObjectNode draft = Drafts.json();
            draft.remove(required.textValue());
            assertThat(DraftCheck.check(DraftReader.read(draft), Drafts.context()))
                    .as("without " + required.textValue())
                    .isInstanceOf(DraftCheck.Faulty.class);
        }
    }

    @Test
    void what_the_schema_leaves_out_the_check_does_not_require() {
        Set<String> required = new TreeSet<>();
        SCHEMA.path("required").forEach(name -> required.add(name.textValue()));
        ObjectNode draft = Drafts.json();
        draft.retain(required);
        assertThat(DraftCheck.check(DraftReader.read(draft), Drafts.context())).isInstanceOf(DraftCheck.Complete.class);
    }

    private static Set<String> properties(JsonNode schema, String at, Set<String> found) {
        schema.path("properties").forEachEntry((name, property) -> {
            found.add(at + "/" + name);
            properties(property, at + "/" + name, found);
            properties(property.path("items"), at + "/" + name, found);
        });
        return found;
    }

    /** A value of the schema whose objects remember which of their members were asked for. */
    private static JsonNode example(JsonNode schema, String at, Set<String> asked) {
        return switch (schema.path("type").textValue()) {
            case "object" -> {
                ObjectNode object = new RememberingObject(at, asked);
                schema.path("properties")
                        .forEachEntry((name, property) -> object.set(name, example(property, at + "/" + name, asked)));
                yield object;
            }
            case "array" -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                array.add(example(schema.path("items"), at, asked));
                yield array;
            }
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "string" -> JsonNodeFactory.instance.textNode("text");
            case String other -> throw new AssertionError("no example of type " + other);
        };
    }

    private static JsonNode schema() {
        try (InputStream file = DraftReader.class.getResourceAsStream("/schemas/listing-draft.schema.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class RememberingObject extends ObjectNode {
        private static final long serialVersionUID = 1L;

        private final String at;
        private final transient Set<String> asked;

        RememberingObject(String at, Set<String> asked) {
            super(JsonNodeFactory.instance);
            this.at = at;
            this.asked = asked;
        }

        @Override
        public JsonNode path(String name) {
            asked.add(at + "/" + name);
            return super.path(name);
        }
    }
}
