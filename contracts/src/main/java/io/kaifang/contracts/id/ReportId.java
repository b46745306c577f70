package io.kaifang.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a usage report or a misuse report. */
public record ReportId(@JsonValue String value) implements EntityId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        EntityId.check("report", value);
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public String toString() {
        return value;
    }
}
