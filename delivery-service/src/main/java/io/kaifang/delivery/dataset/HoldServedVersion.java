package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;

/**
 * Hold a version that is served, because its listing's tiering does not name what is known to be in it: it was tiered anew without
 * that, or the term ran out in which its agency had to judge what was found since (Art. 14).
 *
 * @param coverage what the confirmed tiering names now
 * @param until how long it is kept then
 */
public record HoldServedVersion(VersionId version, Coverage coverage, Instant until, Instant at)
        implements VersionCommand {
    @Override
    public List<DeliveryEvent> decide(DatasetVersion current) {
        return switch (current) {
            case DatasetVersion.Released it -> isJudged(it) ? List.of() : List.of(Holding.of(it, until, at));
            case DatasetVersion.Unknown _,
                    DatasetVersion.Received _,
                    DatasetVersion.Rejected _,
                    DatasetVersion.Held _,
                    DatasetVersion.Deleted _ -> List.of(); // decided meanwhile
        };
    }

    private boolean isJudged(DatasetVersion.Released it) {
        return coverage.covers(it.findings()) || (it.due() != null && at.isBefore(it.due()));
    }
}
