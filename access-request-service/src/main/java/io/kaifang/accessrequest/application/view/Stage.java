package io.kaifang.accessrequest.application.view;

import io.kaifang.contracts.words.Worded;

/** Where an application stands, as people see it. */
public enum Stage implements Worded {
    SUBMITTED,
    INCOMPLETE,
    UNDER_REVIEW,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CLOSED
}
