package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of an application for conditional data. */
public record ApplicationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationId {
        Ids.check("application", value);
    }

    public Subject subject() {
        return new Subject("application", value);
    }

    public Tag tag() {
        return new Tag("application", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
