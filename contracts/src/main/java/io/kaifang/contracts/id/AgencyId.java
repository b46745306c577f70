package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a data-opening body. */
public record AgencyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {
        Ids.check("agency", value);
    }

    public Subject subject() {
        return new Subject("agency", value);
    }

    public Tag tag() {
        return new Tag("agency", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
