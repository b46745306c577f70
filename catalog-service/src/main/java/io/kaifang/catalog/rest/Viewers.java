package io.kaifang.catalog.rest;

import io.kaifang.catalog.view.Viewer;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whom the caller looks as. */
@RequestScoped
class Viewers {
    @Inject
    Caller caller;

    Viewer viewer() {
        if (caller.isAnonymous()) {
            return new Viewer(null, false);
        }
        boolean overseer = caller.has(Role.DATA_CENTRE)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.CYBERSPACE)
                || caller.has(Role.AUDITOR);
        return new Viewer(caller.agency().orElse(null), overseer);
    }
}
