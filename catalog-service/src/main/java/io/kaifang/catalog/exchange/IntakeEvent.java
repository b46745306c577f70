package io.kaifang.catalog.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.id.AgencyId;
import org.jspecify.annotations.Nullable;

/** A CloudEvent of an agency, as far as it was told. Source and id together are unique (CloudEvents 1.0). */
record IntakeEvent(
        AgencyId agency,
        String source,
        String id,
        String type,
        JsonNode data,
        @Nullable String traceparent) {}
