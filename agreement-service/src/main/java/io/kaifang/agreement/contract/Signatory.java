package io.kaifang.agreement.contract;

import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;

/** Who puts a name under the text. */
public sealed interface Signatory {

    /** The applicant in person; nobody signs on their behalf. */
    record User(DataUserId user) implements Signatory {}

    /** Somebody who acts for an agency. */
    record Officer(ActorId officer, AgencyId agency) implements Signatory {}

    default Party party() {
        return switch (this) {
            case User _ -> Party.DATA_USER;
            case Officer _ -> Party.AGENCY;
        };
    }

    default ActorId signer() {
        return switch (this) {
            case User s -> new ActorId(s.user().value());
            case Officer s -> s.officer();
        };
    }

    default boolean isPartyTo(Agreement.Drawn drawn) {
        return switch (this) {
            case User s -> s.user().equals(drawn.user());
            case Officer s -> s.agency().equals(drawn.agency());
        };
    }
}
