package io.kaifang.delivery.grant;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/**
 * End access (Art. 31). Holds also for a grant that isn't open yet: the end may arrive before the beginning, and then there
 * is no beginning.
 */
public record CloseGrant(AgreementId agreement, ListingId listing, GrantClosure cause, Instant at)
        implements GrantCommand {

    @Override
    public List<DeliveryEvent> decide(Grant current) {
        return switch (current) {
            case Grant.Unknown _, Grant.Open _ ->
                List.of(new GrantClosed(Grant.of(agreement), agreement, listing, cause, at));
            case Grant.Closed _ -> List.of(); // closing twice changes nothing
        };
    }
}
