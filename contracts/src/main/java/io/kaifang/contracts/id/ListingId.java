package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an entry of the opening list, and the data set that it stands for. */
public record ListingId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListingId {
        EntityId.check("listing", value);
    }

    @Override
    public String kind() {
        return "listing";
    }

    @Override
    public String toString() {
        return value;
    }
}
