package io.kaifang.audit.index;

import io.kaifang.contracts.Coded;

/** What has a life that can be asked for. */
public enum SubjectKind implements Coded {
    AGENCY("agency"),
    USER("data-user"),
    DATASET("listing"),
    APPLICATION("application"),
    AGREEMENT("agreement"),
    GRANT("grant"),
    /** Accesses to data, closed together. */
    ACCESS_BATCH("access-batch");

    private final String subject;

    SubjectKind(String subject) {
        this.subject = subject;
    }

    /** The leaf's attribute that names one. */
    String attribute() {
        return code().replace("-", "") + "id";
    }

    /** How the services' own subjects name the kind. */
    String subject() {
        return subject;
    }

    /** Whether the life of one of these holds that of the other; a user's doesn't hold the whole data set's. */
    boolean holds(SubjectKind other) {
        return compareTo(other) < 0 && !(this == AGENCY && other == USER) && !(this == USER && other == DATASET);
    }
}
