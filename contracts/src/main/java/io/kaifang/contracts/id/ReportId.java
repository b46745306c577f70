package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;

/** The id of a usage report or a misuse report. */
public record ReportId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        Ids.check("report", value);
    }

    public Subject subject() {
        return new Subject("report", value);
    }

    public Tag tag() {
        return new Tag("report", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
