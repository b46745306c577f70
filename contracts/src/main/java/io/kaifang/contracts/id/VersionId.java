package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a version of a data set. */
public record VersionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionId {
        Ids.check("version", value);
    }

    public Subject subject() {
        return new Subject("version", value);
    }

    public Tag tag() {
        return new Tag("version", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
