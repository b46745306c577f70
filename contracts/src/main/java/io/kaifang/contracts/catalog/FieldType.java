package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** What the cells of a column hold. */
public enum FieldType implements Worded {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    /** ISO 8601 calendar date. */
    DATE,
    /** ISO 8601 date and time; Asia/Shanghai where no offset is given. */
    DATETIME
}
