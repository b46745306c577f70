package io.kaifang.ledger.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it. */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static byte[] write(ObjectNode json) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(json)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Bytes as JSON; empty if they are none, or if RFC 8785 would write them differently, since its numbers are doubles. Such
     * bytes go on the ledger as they are.
     */
    static Optional<JsonNode> lossless(byte[] data) {
        try {
            JsonNode node = JSON.readTree(data);
            return node != null && !node.isMissingNode() && faithful(node) ? Optional.of(node) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean faithful(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue();
            double written = value.doubleValue();
            return Double.isFinite(written) && BigDecimal.valueOf(written).compareTo(value) == 0;
        }
        for (JsonNode child : node) {
            if (!faithful(child)) {
                return false;
            }
        }
        return true;
    }
}
