package io.kaifang.audit.index;

import org.jspecify.annotations.Nullable;

/**
 * How often something happened, and to whom it counts.
 *
 * @param agency null where the event names none
 * @param first and last: indexes of the entries that the count was made of begin and end there
 */
public record Figure(
        @Nullable String agency,
        String type,
        @Nullable String article,
        String outcome,
        long count,
        long first,
        long last) {}
