package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leaf with what the index knows of it.
 *
 * @param agency that it names, or that the application, agreement or data set belongs to that it names
 * @param data of the event, whole, even where the entry holds only its hash
 */
public record FoundLeaf(
        long index, String type, Instant time, @Nullable String agency, JsonNode data) {

    /** What the types of all events of Kaifang begin with. */
    public static final String PREFIX = "io.kaifang.";

    /** {@code catalog.listing-published}. */
    public String shortType() {
        return type.substring(PREFIX.length());
    }

    public String text(String field) {
        return data.path(field).asText();
    }
}
