package io.kaifang.delivery.grant;

import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** Open access as agreed (Art. 21): these fields, ways and rate, from then until then. */
public record OpenGrant(
        AgreementId agreement,
        ListingId listing,
        DataUserId user,
        RequestedUse use,
        Instant from,
        Instant until,
        Instant at)
        implements GrantCommand {

    @Override
    public List<DeliveryEvent> decide(Grant current) {
        return switch (current) {
            case Grant.Unknown _ ->
                List.of(new GrantOpened(
                        Grant.of(agreement),
                        agreement,
                        listing,
                        user,
                        use.fields(),
                        use.ways(),
                        use.rate(),
                        from,
                        until,
                        at));
            case Grant.Open _, Grant.Closed _ -> List.of(); // what was closed stays closed
        };
    }
}
