package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a recorded breach by a data user. */
public record ViolationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViolationId {
        Ids.check("violation", value);
    }

    public Subject subject() {
        return new Subject("violation", value);
    }

    public Tag tag() {
        return new Tag("violation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
