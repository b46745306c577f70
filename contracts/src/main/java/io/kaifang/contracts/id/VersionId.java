package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a version of a data set. */
public record VersionId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionId {
        EntityId.check("version", value);
    }

    @Override
    public String kind() {
        return "version";
    }

    @Override
    public String toString() {
        return value;
    }
}
