package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;

/** How much of the list the caller may see. */
@RequestScoped
public class CallerVisibility {
    private final Caller caller;

    CallerVisibility(Caller caller) {
        this.caller = caller;
    }

    public ListingVisibility get() {
        if (caller.isAnonymous()) {
            return new ListingVisibility(null, false);
        }
        boolean overseer = caller.has(Role.DATA_CENTRE)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.CYBERSPACE)
                || caller.has(Role.AUDITOR);
        return new ListingVisibility(caller.agency().orElse(null), overseer);
    }
}
