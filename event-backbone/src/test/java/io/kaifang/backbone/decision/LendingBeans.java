package io.kaifang.backbone.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** As a service's module would. */
class LendingBeans {
    @Produces
    @ApplicationScoped
    Decisions decisions() {
        return Lending.decisions();
    }
}
