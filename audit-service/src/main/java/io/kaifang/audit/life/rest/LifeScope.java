package io.kaifang.audit.life.rest;

import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whose lives the caller sees: those of its own for an agency and a data user, all of them for the offices (Art. 24, 25). */
@RequestScoped
class LifeScope {
    private final Caller caller;
    private final StepQueries steps;

    @Inject
    LifeScope(Caller caller, StepQueries steps) {
        this.caller = caller;
        this.steps = steps;
    }

    boolean includes(SubjectKind kind, String id) {
        if (Oversight.includes(caller)) {
            return true;
        }
        return caller.agency()
                .map(agency -> steps.belongs(SubjectKind.AGENCY, agency.value(), kind, id))
                .orElseGet(
                        () -> steps.belongs(SubjectKind.USER, caller.dataUser().value(), kind, id));
    }
}
