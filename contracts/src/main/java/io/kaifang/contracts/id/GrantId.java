package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of the right to take data under an agreement. */
public record GrantId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GrantId {
        EntityId.check("grant", value);
    }

    @Override
    public String kind() {
        return "grant";
    }

    @Override
    public String toString() {
        return value;
    }
}
