package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The event store of a service, by the service's name. */
public record StoreId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StoreId {
        EntityId.check("store", value);
    }

    @Override
    public String kind() {
        return "store";
    }

    @Override
    public String toString() {
        return value;
    }
}
