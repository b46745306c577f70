package io.kaifang.catalog.view;

import io.kaifang.contracts.id.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks: everybody sees what is on the list, an agency its own in every state, overseers all.
 *
 * @param agency whose account it is, or null
 * @param overseer whether it is data centre, authority, cyberspace authority or auditor
 */
public record Viewer(@Nullable AgencyId agency, boolean overseer) {
    /** Whether the viewer may see what is not public of a listing of that agency. */
    public boolean seesAllOf(String owner) {
        return overseer || (agency != null && agency.value().equals(owner));
    }
}
