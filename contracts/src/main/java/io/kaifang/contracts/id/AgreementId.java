package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a usage agreement. */
public record AgreementId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        EntityId.check("agreement", value);
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public String toString() {
        return value;
    }
}
