package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of the right to take data under an agreement. */
public record GrantId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GrantId {
        Ids.check("grant", value);
    }

    public Subject subject() {
        return new Subject("grant", value);
    }

    public Tag tag() {
        return new Tag("grant", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
