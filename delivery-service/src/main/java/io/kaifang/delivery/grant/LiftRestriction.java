package io.kaifang.delivery.grant;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestrictionLifted;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ViolationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Let access go on as agreed once the restriction after a violation is over (Art. 31), unless another one holds. */
public record LiftRestriction(AgreementId agreement, ViolationId violation, Instant at) implements GrantCommand {

    @Override
    public List<DeliveryEvent> decide(Grant current) {
        return switch (current) {
            case Grant.Open open -> {
                Set<ViolationId> rest = open.restrictedWithout(violation);
                yield rest.equals(open.restrictedBy())
                        ? List.of() // it is not restricted by that one
                        : List.of(new GrantRestrictionLifted(
                                Grant.of(agreement),
                                agreement,
                                violation,
                                rest.isEmpty() ? open.agreed() : open.rate(),
                                at));
            }
            case Grant.Unknown _, Grant.Closed _ -> List.of(); // nothing flows that could be faster
        };
    }
}
