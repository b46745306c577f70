package io.kaifang.audit.leaf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads data as JSON where that loses nothing. */
final class EventData {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EventData() {}

    /**
     * The data as JSON; empty if they are none, or if RFC 8785 would write them differently, since its numbers are doubles.
     * Such data go on the ledger as bytes.
     */
    static Optional<JsonNode> read(byte[] data) {
        try {
            var node = JSON.readTree(data);
            return node != null && !node.isMissingNode() && faithful(node) ? Optional.of(node) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean faithful(JsonNode node) {
        if (node.isNumber()) {
            var value = node.decimalValue();
            double written = value.doubleValue();
            return Double.isFinite(written) && BigDecimal.valueOf(written).compareTo(value) == 0;
        }
        for (var child : node) {
            if (!faithful(child)) {
                return false;
            }
        }
        return true;
    }
}
