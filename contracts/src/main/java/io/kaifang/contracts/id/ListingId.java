package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of an entry of the opening list, and the data set that it stands for. */
public record ListingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListingId {
        Ids.check("listing", value);
    }

    public Subject subject() {
        return new Subject("listing", value);
    }

    public Tag tag() {
        return new Tag("listing", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
