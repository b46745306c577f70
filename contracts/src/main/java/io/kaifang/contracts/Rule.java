package io.kaifang.contracts;

import io.kaifang.contracts.words.Words;

/**
 * A business rule of a service: each constant of a service's rule enum is a documented problem type, whose last segment is its
 * {@link #code}. {@link Words} has its title and, under {@code remedy}, what the caller can do.
 */
public interface Rule extends Coded {

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

    Kind kind();

    /** What is wrong. */
    default Text title() {
        return Words.of((Enum<?>) this);
    }

    /** What the caller can do. */
    default Text remedy() {
        return Words.of((Enum<?>) this, "remedy");
    }
}
