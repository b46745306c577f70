package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of whoever acted, by the pseudonymous subject of the account or client. */
public record ActorId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {
        EntityId.check("actor", value);
    }

    @Override
    public String kind() {
        return "actor";
    }

    @Override
    public String toString() {
        return value;
    }
}
