package io.kaifang.backbone.broker;

import io.kaifang.contracts.suite.HeartbeatRecord;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Headers of a Kafka record: CloudEvents 1.0 in binary mode, with the suite's extension attributes. */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    /** Version of the type's schema, a whole number. */
    public static final String TYPE_VERSION = "ce_typeversion";

    public static final String CORRELATION = "ce_correlationid";
    public static final String CAUSATION = "ce_causationid";
    /** {@code user}, {@code service_account}, {@code system} or {@code unauthenticated}: the authcontext extension. */
    public static final String ACTOR_KIND = "ce_authtype";

    public static final String ACTOR = "ce_authid";
    public static final String ON_BEHALF_OF = "ce_onbehalfof";
    /** The event's position in its source's store. */
    public static final String POSITION = "ce_position";
    /** The 64-bit id of the transaction that stored it. */
    public static final String TX = "ce_tx";

    public static final String TRACEPARENT = "traceparent";

    /** Type of the records that only say that the source is alive. They are not events: nothing is decided on them. */
    public static final String HEARTBEAT = HeartbeatRecord.TYPE;
    /** On a heartbeat: every event whose {@link #TX} is below this number comes earlier in the topic. */
    public static final String STABLE_BELOW = "ce_stablebelow";
    /** On a heartbeat: its place in the source's write-ahead log, as a decimal number. */
    public static final String LSN = "ce_lsn";

    private CloudEventHeaders() {}

    /** The last header of that name as text, or null. */
    public static @Nullable String text(org.apache.kafka.common.header.Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Adds the header, unless the value is null. */
    public static void add(org.apache.kafka.common.header.Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static boolean isHeartbeat(org.apache.kafka.common.header.Headers headers) {
        return HEARTBEAT.equals(text(headers, TYPE));
    }
}
