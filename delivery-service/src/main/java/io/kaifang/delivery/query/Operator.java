package io.kaifang.delivery.query;

import io.kaifang.contracts.Coded;

/** How a filter compares. */
public enum Operator implements Coded {
    EQ("%s = ?"),
    NE("%s <> ?"),
    LT("%s < ?"),
    LE("%s <= ?"),
    GT("%s > ?"),
    GE("%s >= ?"),
    /** Text only, in any column: what the cell holds as it came. */
    CONTAINS("contains(%s, ?)"),
    STARTS("starts_with(%s, ?)"),
    /** Takes no value. */
    EMPTY("%s = ''"),
    PRESENT("%s <> ''");

    private final String sql;

    Operator(String sql) {
        this.sql = sql;
    }

    /** Whether it looks at the cell's text, whatever the column's type. */
    boolean readsText() {
        return switch (this) {
            case CONTAINS, STARTS, EMPTY, PRESENT -> true;
            case EQ, NE, LT, LE, GT, GE -> false;
        };
    }

    boolean takesValue() {
        return this != EMPTY && this != PRESENT;
    }

    /** The comparison of a stored column, with a place for its value. */
    String sql(String storedColumn) {
        return sql.formatted(storedColumn);
    }
}
