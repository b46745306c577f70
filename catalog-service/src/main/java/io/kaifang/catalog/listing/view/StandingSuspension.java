package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * For what a listing stands still.
 *
 * @param workOrder names the suspension; who ends it says so
 */
public record StandingSuspension(String workOrder, SuspensionCause cause, String reason, Instant since) {
    static final String NONE = "[]";

    static List<StandingSuspension> in(String json) {
        return StoredJson.read(json, new TypeReference<>() {});
    }

    static String with(String json, ListingSuspended e) {
        StandingSuspension more = new StandingSuspension(
                e.workOrder().value(),
                Objects.requireNonNullElse(e.cause(), SuspensionCause.NOT_STATED),
                e.reason(),
                e.at());
        return StoredJson.write(Stream.concat(in(without(json, e.workOrder())).stream(), Stream.of(more))
                .toList());
    }

    static String without(String json, WorkOrderId suspension) {
        return StoredJson.write(in(json).stream()
                .filter(standing -> !standing.workOrder().equals(suspension.value()))
                .toList());
    }
}
