package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_ANOTHER_AGENCYS;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_WAS_RETURNED;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;

/** Who owns a listing decides who may change it. */
public final class Ownership {
    private Ownership() {}

    /** Refuses another agency. */
    public static void require(AgencyId owner, AgencyId agency) {
        if (!owner.equals(agency)) {
            throw new RuleViolated(LISTING_IS_ANOTHER_AGENCYS);
        }
    }

    static void require(AgencyId owner, Requester by) {
        switch (by) {
            case Requester.Agency agency -> require(owner, agency.id());
            case Requester.DataCentre _ -> {}
        }
    }

    /** The refusal for a returned listing: until its agency proposes it again, there is nothing to change. */
    public static RuleViolated returned(AgencyId owner, AgencyId agency) {
        require(owner, agency);
        return new RuleViolated(LISTING_WAS_RETURNED);
    }

    static RuleViolated returned(AgencyId owner, Requester by) {
        require(owner, by);
        return new RuleViolated(LISTING_WAS_RETURNED);
    }
}
