package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a unit of work handed to an agency. */
public record WorkOrderId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkOrderId {
        EntityId.check("workorder", value);
    }

    @Override
    public String kind() {
        return "workorder";
    }

    @Override
    public String toString() {
        return value;
    }
}
