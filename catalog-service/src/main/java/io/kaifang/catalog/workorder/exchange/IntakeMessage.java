package io.kaifang.catalog.workorder.exchange;

import io.kaifang.contracts.id.AgencyId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lay on an agency's topic.
 *
 * @param agency whose topic it is
 * @param origin topic, partition and offset
 * @param headers the last of each name, lower case
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as Kafka gave them, compared nowhere
record IntakeMessage(AgencyId agency, String origin, Map<String, String> headers, byte[] value) {
    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
