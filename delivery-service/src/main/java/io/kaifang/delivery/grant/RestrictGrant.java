package io.kaifang.delivery.grant;

import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;
import java.util.List;

/** Let access go on at a lower rate (Art. 31): a tenth of the rate so far, and at least one request. */
public record RestrictGrant(AgreementId agreement, Instant at) implements GrantCommand {
    private static final int FRACTION = 10;

    @Override
    public List<DeliveryEvent> decide(Grant current) {
        return switch (current) {
            case Grant.Open open -> {
                RateLimit lower = new RateLimit(
                        Math.max(1, open.rate().requests() / FRACTION),
                        open.rate().per());
                yield lower.equals(open.rate())
                        ? List.of() // it cannot become lower
                        : List.of(new GrantRestricted(Grant.of(agreement), agreement, lower, at));
            }
            case Grant.Unknown _, Grant.Closed _ -> List.of(); // nothing flows that could be slowed
        };
    }
}
