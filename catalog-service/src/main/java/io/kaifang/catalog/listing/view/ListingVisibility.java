package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.id.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * How much of the list somebody may see: everybody what is open, an agency its own listings in every state, overseers all.
 *
 * @param agency whose account it is, or null
 * @param overseer whether it is data centre, authority, cyberspace authority or auditor
 */
public record ListingVisibility(@Nullable AgencyId agency, boolean overseer) {
    /** Whether what is not public of a listing of that agency is visible. */
    public boolean seesAllOf(String owner) {
        return overseer || (agency != null && agency.value().equals(owner));
    }
}
