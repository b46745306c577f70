package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The event store of a service, by the service's name. */
public record StoreId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StoreId {
        Ids.check("store", value);
    }

    public Subject subject() {
        return new Subject("store", value);
    }

    public Tag tag() {
        return new Tag("store", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
