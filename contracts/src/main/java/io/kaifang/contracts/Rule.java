package io.kaifang.contracts;

/**
 * A business rule of a service: each constant of a service's rule enum is a documented problem type, whose last segment is its
 * {@link #code}.
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

    /**
     * What a rule says.
     *
     * @param title what is wrong
     * @param remedy what the caller can do
     */
    record Statement(Kind kind, Text title, Text remedy) {
        public Statement(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
            this(kind, new Text(zh, en), new Text(remedyZh, remedyEn));
        }
    }

    Statement statement();

    default Kind kind() {
        return statement().kind();
    }

    default Text title() {
        return statement().title();
    }

    default Text remedy() {
        return statement().remedy();
    }
}
