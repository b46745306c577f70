package io.kaifang.accessrequest.application.view;

/** Where an application stands, as people see it. */
public enum Stage {
    SUBMITTED,
    INCOMPLETE,
    UNDER_REVIEW,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CLOSED
}
