package io.kaifang.catalog.workorder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.workorder.exchange.CloudEventReader.ReadableEvent;
import io.kaifang.catalog.workorder.exchange.CloudEventReader.Unreadable;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.id.AgencyId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudEventReaderTest {
    private static final Map<String, String> STRUCTURED =
            Map.of("content-type", "application/cloudevents+json; charset=UTF-8");
    private static final String EVENT = """
            {"specversion":"1.0","id":"1","source":"urn:agency:water","type":"t","data":{"title":"水"}}""";

    private final CloudEventReader reader = new CloudEventReader(1000);

    @Test
    void structured_and_binary_mode_say_the_same() {
        var binary = Map.of("ce_specversion", "1.0", "ce_id", "1", "ce_source", "urn:agency:water", "ce_type", "t");
        assertThat(read(STRUCTURED, EVENT))
                .isEqualTo(read(binary, "{\"title\":\"水\"}"))
                .isInstanceOf(ReadableEvent.class);
    }

    @Test
    void what_is_no_cloud_event_is_reported() {
        assertThat(codes(Map.of(), EVENT)).containsExactly("not-a-cloud-event");
        assertThat(codes(STRUCTURED, EVENT.replace("1.0", "0.3"))).containsExactly("not-a-cloud-event");
        assertThat(codes(STRUCTURED, "{")).containsExactly("not-json");
        assertThat(codes(STRUCTURED, EVENT + EVENT)).containsExactly("not-json");
        assertThat(codes(STRUCTURED, "{\"id\":\"1\",\"id\":\"2\"}")).containsExactly("not-json");
        assertThat(codes(STRUCTURED, "[".repeat(500))).containsExactly("not-json");
        assertThat(codes(STRUCTURED, "")).isNotEmpty();
    }

    @Test
    void every_missing_attribute_is_reported_at_once() {
        assertThat(codes(STRUCTURED, "{\"specversion\":\"1.0\",\"id\":5,\"data\":[]}"))
                .containsExactly("attribute-missing", "attribute-missing", "attribute-missing", "data-missing");
    }

    @Test
    void an_id_is_kept_even_where_the_rest_is_wrong() {
        assertThat(read(STRUCTURED, "{\"specversion\":\"1.0\",\"id\":\"7\"}"))
                .isInstanceOfSatisfying(
                        Unreadable.class, it -> assertThat(it.id()).isEqualTo("7"));
    }

    @Test
    void size_and_encoding_have_limits() {
        assertThat(codes(STRUCTURED, EVENT.replace("水", "水".repeat(400)))).containsExactly("too-large");
        byte[] gbk = EVENT.replace("水", "水质").getBytes(Charset.forName("GB18030"));
        assertThat(reader.read(message(STRUCTURED, gbk))).isInstanceOf(Unreadable.class);
        assertThat(codes(STRUCTURED, EVENT.replace("\"id\":\"1\"", "\"id\":\"" + "1".repeat(301) + "\"")))
                .containsExactly("attribute-too-long");
    }

    @Test
    void a_made_up_trace_context_is_not_carried_on() {
        String traced = EVENT.replace("\"id\"", "\"traceparent\":\"x\\nInjected: y\",\"id\"");
        assertThat(read(STRUCTURED, traced))
                .isInstanceOfSatisfying(
                        ReadableEvent.class,
                        it -> assertThat(it.event().traceparent()).isNull());
    }

    private List<String> codes(Map<String, String> headers, String value) {
        return switch (read(headers, value)) {
            case ReadableEvent _ -> List.of();
            case Unreadable it -> it.faults().stream().map(Fault::code).toList();
        };
    }

    private CloudEventReader.ReadResult read(Map<String, String> headers, String value) {
        return reader.read(message(headers, value.getBytes(StandardCharsets.UTF_8)));
    }

    private static IntakeMessage message(Map<String, String> headers, byte[] value) {
        return new IntakeMessage(new AgencyId("water"), "kaifang.intake.water/0/1", headers, value);
    }
}
