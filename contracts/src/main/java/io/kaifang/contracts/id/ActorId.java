package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of whoever acted, by the pseudonymous subject of the account or client. */
public record ActorId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {
        Ids.check("actor", value);
    }

    public Subject subject() {
        return new Subject("actor", value);
    }

    public Tag tag() {
        return new Tag("actor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
