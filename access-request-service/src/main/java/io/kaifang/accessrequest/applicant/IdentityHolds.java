package io.kaifang.accessrequest.applicant;

import io.kaifang.contracts.policy.Held;
import java.util.List;

/**
 * Who relies on knowing the applicant (Art. 20, 25, 31).
 *
 * @param agreementKnown whether the agreement that follows an approval has been heard of
 * @param held by agreements and by violations
 */
public record IdentityHolds(boolean agreementKnown, List<Held> held) {
    public IdentityHolds {
        held = List.copyOf(held);
    }
}
