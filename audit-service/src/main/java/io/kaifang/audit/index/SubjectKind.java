package io.kaifang.audit.index;

import java.util.Arrays;
import java.util.Optional;

/** What has a life that can be asked for. */
public enum SubjectKind {
    AGENCY("agency", "agencyid", "agency"),
    USER("user", "userid", "data-user"),
    DATASET("dataset", "datasetid", "listing"),
    APPLICATION("application", "applicationid", "application"),
    AGREEMENT("agreement", "agreementid", "agreement"),
    GRANT("grant", "grantid", "grant"),
    /** Accesses to data, closed together. */
    ACCESS_BATCH("access-batch", "accessbatchid", "access-batch");

    private final String word;
    private final String attribute;
    private final String subject;

    SubjectKind(String word, String attribute, String subject) {
        this.word = word;
        this.attribute = attribute;
        this.subject = subject;
    }

    public String word() {
        return word;
    }

    /** The leaf's attribute that names one. */
    String attribute() {
        return attribute;
    }

    /** How the services' own subjects name the kind. */
    String subject() {
        return subject;
    }

    /** Whether the life of one of these holds that of the other; a user's doesn't hold the whole data set's. */
    boolean holds(SubjectKind other) {
        return compareTo(other) < 0 && !(this == AGENCY && other == USER) && !(this == USER && other == DATASET);
    }

    public static Optional<SubjectKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
