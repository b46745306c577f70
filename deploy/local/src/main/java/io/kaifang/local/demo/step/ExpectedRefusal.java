package io.kaifang.local.demo.step;

/** What the journey must be refused. */
public enum ExpectedRefusal {
    INCOMPLETE_APPLICATION,
    WRONG_AGENCY,
    FIELD_OUTSIDE_GRANT,
    NO_GRANT,
    TERM_RUN_OUT,
    ACCESS_CLOSED,
    /** Only where the city's rules ask who takes unconditional data. */
    UNNAMED_READER
}
