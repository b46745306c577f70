package io.kaifang.delivery.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to data, or the attempt.
 *
 * @param at when (UTC)
 * @param who the pseudonymous subject of the account, or {@code anonymous}; no address, no name
 * @param grant that it happened under, for conditional data
 * @param version absent where it was refused before a version was chosen
 * @param way {@code rows}, {@code download}, {@code sample}
 * @param fields that were read, in filters and sorting too
 * @param rows handed out
 * @param bytes handed out, or about to be where the outcome is {@code started}
 * @param outcome {@code served}, {@code started}, {@code broken-off}, or the code of the problem that it was refused with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Access(
        Instant at,
        ActorId who,
        @Nullable GrantId grant,
        ListingId listing,
        @Nullable VersionId version,
        String way,
        List<String> fields,
        long rows,
        long bytes,
        String outcome) {
    public static final String SERVED = "served";
    public static final String STARTED = "started";
    public static final String BROKEN_OFF = "broken-off";

    public Access {
        fields = List.copyOf(fields);
    }

    public boolean refused() {
        return !List.of(SERVED, STARTED, BROKEN_OFF).contains(outcome);
    }
}
