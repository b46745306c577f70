package io.kaifang.contracts;

import java.util.Locale;

/** A business rule of a service: each constant of a service's rule enum is a documented problem type. */
public interface Rule {

    /** What a broken rule means to the one who asked. */
    enum Kind {
        /** What was named does not exist, or not for the caller. */
        NOT_FOUND,
        /** The state of things forbids it now. */
        CONFLICT,
        /** What was sent cannot be accepted as it is. */
        INVALID,
        /** The caller may not do this. */
        FORBIDDEN
    }

    String name();

    Kind kind();

    Text title();

    Text remedy();

    /** The problem type's last segment: {@code DECISION_IS_FINAL} is {@code decision-is-final}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
