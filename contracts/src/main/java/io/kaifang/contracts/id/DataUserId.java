package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a data user, by the pseudonymous subject of its account. */
public record DataUserId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataUserId {
        EntityId.check("user", value);
    }

    @Override
    public String kind() {
        return "user";
    }

    @Override
    public String toString() {
        return value;
    }
}
