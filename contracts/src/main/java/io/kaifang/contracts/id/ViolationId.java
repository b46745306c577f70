package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a recorded breach by a data user. */
public record ViolationId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViolationId {
        EntityId.check("violation", value);
    }

    @Override
    public String kind() {
        return "violation";
    }

    @Override
    public String toString() {
        return value;
    }
}
