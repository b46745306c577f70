package io.kaifang.delivery.permission;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.id.GrantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A grant as it stands now. */
public record GrantTerms(
        GrantId grant,
        List<String> fields,
        Set<DeliveryWay> ways,
        RateLimit rate,
        Instant from,
        Instant until,
        boolean closed) {
    public GrantTerms {
        fields = List.copyOf(fields);
        ways = Set.copyOf(ways);
    }

    boolean runsAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
