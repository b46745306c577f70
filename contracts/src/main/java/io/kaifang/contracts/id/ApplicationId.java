package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an application for conditional data. */
public record ApplicationId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationId {
        EntityId.check("application", value);
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public String toString() {
        return value;
    }
}
