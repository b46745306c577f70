package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leaf with what the index knows of it.
 *
 * @param agency that it names, or that the application, agreement or data set belongs to that it names
 * @param version of the type
 * @param data of the event, whole, even where the entry holds only its hash
 */
public record FoundLeaf(
        long index,
        String type,
        int version,
        Instant time,
        @Nullable String agency,
        JsonNode data) {}
