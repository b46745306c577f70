package io.kaifang.delivery.access.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often data were read on a day.
 *
 * @param agency whose data; null where the listing is not known
 * @param reader pseudonym; null where many are added up
 * @param grant that it happened under; null for what is open to all
 */
public record Use(
        LocalDate day,
        String listing,
        @Nullable String agency,
        String way,
        @Nullable String reader,
        @Nullable String grant,
        long accesses,
        long refused,
        long rows,
        long bytes) {}
