package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_ANOTHER_AGENCYS;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_WAS_RETURNED;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.id.AgencyId;
import java.util.List;

/** Who owns a listing decides who may change it. */
public final class Ownership {
    private Ownership() {}

    /** The owner, if it is that agency; refuses another one. */
    public static AgencyId require(AgencyId owner, AgencyId agency) {
        if (!owner.equals(agency)) {
            throw new RuleViolated(LISTING_IS_ANOTHER_AGENCYS);
        }
        return owner;
    }

    /** The owner, if it or the data centre asks; refuses another agency. */
    static AgencyId require(AgencyId owner, Requester by) {
        return switch (by) {
            case Requester.Agency(AgencyId agency) -> require(owner, agency);
            case Requester.DataCentre _ -> owner;
        };
    }

    /** The answer to an owner who asks for what is so already. */
    static List<CatalogEvent> nothingNew(AgencyId owner, Requester by) {
        require(owner, by);
        return List.of();
    }

    /** The refusal for a returned listing: until its agency proposes it again, there is nothing to change. */
    public static RuleViolated returned(AgencyId owner, AgencyId agency) {
        return returned(owner, new Requester.Agency(agency));
    }

    static RuleViolated returned(AgencyId owner, Requester by) {
        require(owner, by);
        return new RuleViolated(LISTING_WAS_RETURNED);
    }
}
