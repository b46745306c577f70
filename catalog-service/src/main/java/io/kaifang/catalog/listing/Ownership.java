package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_ANOTHER_AGENCYS;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_WAS_RETURNED;

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

    /** Refuses: before its agency has sent it again, there is nothing to act on. */
    static RuleViolated wentBack(AgencyId owner, @Nullable AgencyId by) {
        require(owner, by);
        return new RuleViolated(LISTING_WAS_RETURNED);
    }
}
