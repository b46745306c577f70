package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents 1.0 in JSON from Kafka, structured or binary. Strict: nothing is guessed. */
final class CloudEventReader {
    /** A record as far as it could be read. */
    sealed interface ReadResult {}

    record ReadableEvent(IntakeEvent event) implements ReadResult {}

    /**
     * It cannot be decided on.
     *
     * @param id of the event, as far as it could be read
     */
    record Unreadable(String id, String source, List<Fault> faults) implements ReadResult {}

    private static final int LONGEST_ATTRIBUTE = 300;
    private static final ObjectMapper STRICT = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(30).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final int largest;

    CloudEventReader(int largest) {
        this.largest = largest;
    }

    ReadResult read(IntakeMessage message) {
        if (message.value().length > largest) {
            return unreadable("", "", IntakeFault.TOO_LARGE.at(""));
        }
        String contentType = or(message.header("content-type")).toLowerCase(Locale.ROOT);
        boolean structured = contentType.startsWith("application/cloudevents+json");
        boolean binary = message.header("ce_specversion") != null;
        if (!structured && !binary) {
            return unreadable("", "", IntakeFault.NOT_A_CLOUD_EVENT.at(""));
        }
        JsonNode body;
        try {
            body = STRICT.readTree(utf8(message.value()));
        } catch (IOException e) {
            return unreadable(
                    or(message.header("ce_id")), or(message.header("ce_source")), IntakeFault.NOT_JSON.at(""));
        }
        return structured
                ? event(message, name -> attribute(body, name), body.path("data"), attribute(body, "traceparent"))
                : event(message, name -> or(message.header("ce_" + name)), body, or(message.header("traceparent")));
    }

    /** Every byte has to be UTF-8: other encodings are not guessed at. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static ReadResult event(
            IntakeMessage message, UnaryOperator<String> attributes, JsonNode data, String traceparent) {
        String source = attributes.apply("source");
        String id = attributes.apply("id");
        String type = attributes.apply("type");
        List<Fault> faults = new ArrayList<>();
        if (!attributes.apply("specversion").equals("1.0")) {
            faults.add(IntakeFault.NOT_A_CLOUD_EVENT.at("/specversion"));
        }
        require("/id", id, faults);
        require("/source", source, faults);
        require("/type", type, faults);
        if (!data.isObject()) {
            faults.add(IntakeFault.DATA_MISSING.at("/data"));
        }
        return faults.isEmpty()
                ? new ReadableEvent(new IntakeEvent(message.agency(), source, id, type, data, traceparent(traceparent)))
                : new Unreadable(shorten(id), shorten(source), faults);
    }

    private static void require(String pointer, String attribute, List<Fault> faults) {
        if (attribute.isBlank()) {
            faults.add(IntakeFault.ATTRIBUTE_MISSING.at(pointer));
        } else if (attribute.length() > LONGEST_ATTRIBUTE || attribute.indexOf('\0') >= 0) {
            faults.add(IntakeFault.ATTRIBUTE_TOO_LONG.at(pointer));
        }
    }

    private static String attribute(JsonNode event, String name) {
        return or(event.path(name).textValue());
    }

    /** Only a well-formed W3C trace context is carried on. */
    private static @Nullable String traceparent(String sent) {
        return sent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}") ? sent : null;
    }

    private static Unreadable unreadable(String id, String source, Fault fault) {
        return new Unreadable(shorten(id), shorten(source), List.of(fault));
    }

    private static String shorten(String attribute) {
        String clean = attribute.replace("\0", "");
        return clean.length() <= LONGEST_ATTRIBUTE ? clean : clean.substring(0, LONGEST_ATTRIBUTE);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
