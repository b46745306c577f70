package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_ANOTHER_AGENCYS;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import org.jspecify.annotations.Nullable;

/** Whose listing it is decides who may change it. */
final class Ownership {
    private Ownership() {}

    /**
     * Refuses another agency.
     *
     * @param by the agency that acts, or null where the data centre does, which may for any
     */
    static void require(AgencyId owner, @Nullable AgencyId by) {
        if (by != null && !owner.equals(by)) {
            throw new RuleViolated(LISTING_IS_ANOTHER_AGENCYS);
        }
    }
}
