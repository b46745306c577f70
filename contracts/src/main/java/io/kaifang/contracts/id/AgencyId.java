package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a data-opening body. */
public record AgencyId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {
        EntityId.check("agency", value);
    }

    @Override
    public String kind() {
        return "agency";
    }

    @Override
    public String toString() {
        return value;
    }
}
