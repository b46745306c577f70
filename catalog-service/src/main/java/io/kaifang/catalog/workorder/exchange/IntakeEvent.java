package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.id.AgencyId;
import org.jspecify.annotations.Nullable;

/** A CloudEvent of an agency, as it was read. Source and id together are unique (CloudEvents 1.0). */
record IntakeEvent(
        AgencyId agency,
        String source,
        String id,
        String type,
        JsonNode data,
        @Nullable String traceparent) {
    private static final ObjectMapper ORDERED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** A digest of what it says: the same however it was written down. */
    String content() {
        try {
            return CatalogIds.digest(type, ORDERED.writeValueAsString(ORDERED.treeToValue(data, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
