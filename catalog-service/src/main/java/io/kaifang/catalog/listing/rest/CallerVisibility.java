package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import jakarta.enterprise.context.RequestScoped;

/** How much of the list the caller may see. */
@RequestScoped
public class CallerVisibility {
    private final Caller caller;

    CallerVisibility(Caller caller) {
        this.caller = caller;
    }

    public ListingVisibility get() {
        return new ListingVisibility(caller.agency().orElse(null), Oversight.includes(caller));
    }
}
