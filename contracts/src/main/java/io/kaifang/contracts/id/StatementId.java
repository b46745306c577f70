package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of what a body or a data user has to say on a recorded violation. */
public record StatementId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {
        EntityId.check("statement", value);
    }

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public String toString() {
        return value;
    }
}
