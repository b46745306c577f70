package io.kaifang.audit.completeness;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import java.util.Optional;

/**
 * A leaf for an event of a service's store, and the event's place there.
 *
 * @param index on the ledger
 * @param tx the transaction that stored it; {@link #NOWHERE} if it names no place, as no store's event does
 * @param range what it states, if it is a statement
 */
record PlacedLeaf(
        long index, String source, long tx, long position, String id, String digest, Optional<StatedRange> range) {

    /** Below every place. */
    static final long NOWHERE = -1;

    /** Empty for what comes from no store: the ledger's own events. */
    static Optional<PlacedLeaf> of(long index, byte[] leaf) {
        JsonNode json = Leaves.parse(leaf);
        String source = json.path("source").asText();
        if (source.equals(Leaves.OWN_SOURCE)) {
            return Optional.empty();
        }
        boolean placed = isNumber(json.path("tx")) && isNumber(json.path("position"));
        return Optional.of(new PlacedLeaf(
                index,
                source,
                placed ? Long.parseLong(json.path("tx").asText()) : NOWHERE,
                placed ? Long.parseLong(json.path("position").asText()) : NOWHERE,
                json.path("id").asText(),
                Leaves.digest(json),
                placed ? range(json) : Optional.empty()));
    }

    private static boolean isNumber(JsonNode attribute) {
        return attribute.asText().matches("\\d{1,18}");
    }

    private static Optional<StatedRange> range(JsonNode leaf) {
        if (!leaf.path("type").asText().equals(RangeStated.TYPE)) {
            return Optional.empty();
        }
        JsonNode data = leaf.path("data");
        return Optional.of(new StatedRange(
                data.path("fromTransaction").asLong(),
                data.path("belowTransaction").asLong(),
                data.path("firstPosition").asLong(),
                data.path("lastPosition").asLong(),
                data.path("count").asLong(),
                data.path("digest").asText()));
    }

    /** As its source states it. */
    record StatedRange(long fromTx, long belowTx, long firstPosition, long lastPosition, long count, String digest) {}
}
