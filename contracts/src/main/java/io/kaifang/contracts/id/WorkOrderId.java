package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a unit of work handed to an agency. */
public record WorkOrderId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkOrderId {
        Ids.check("workorder", value);
    }

    public Subject subject() {
        return new Subject("workorder", value);
    }

    public Tag tag() {
        return new Tag("workorder", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
