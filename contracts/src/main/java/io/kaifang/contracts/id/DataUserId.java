package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a data user, by the pseudonymous subject of its account. */
public record DataUserId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataUserId {
        Ids.check("user", value);
    }

    public Subject subject() {
        return new Subject("user", value);
    }

    public Tag tag() {
        return new Tag("user", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
