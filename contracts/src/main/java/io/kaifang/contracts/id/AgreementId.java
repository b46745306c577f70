package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a usage agreement. */
public record AgreementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Ids.check("agreement", value);
    }

    public Subject subject() {
        return new Subject("agreement", value);
    }

    public Tag tag() {
        return new Tag("agreement", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
