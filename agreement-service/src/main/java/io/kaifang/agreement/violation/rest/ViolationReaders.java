package io.kaifang.agreement.violation.rest;

import io.kaifang.agreement.violation.Enforcer;
import io.kaifang.agreement.violation.view.ViolationReader;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;

/** As whom the caller looks at violations, or acts on them. */
@RequestScoped
class ViolationReaders {
    private final Caller caller;

    ViolationReaders(Caller caller) {
        this.caller = caller;
    }

    ViolationReader reader() {
        if (Oversight.includes(caller)) {
            return new ViolationReader.Office();
        }
        if (caller.has(Role.AGENCY)) {
            return new ViolationReader.OfAgency(caller.requireAgency());
        }
        return caller.has(Role.DATA_USER)
                ? new ViolationReader.OfUser(caller.dataUser())
                : new ViolationReader.Everybody();
    }

    Enforcer enforcer() {
        return caller.has(Role.DATA_CENTRE)
                ? new Enforcer.DataCentre(caller.id())
                : new Enforcer.Agency(caller.id(), caller.requireAgency());
    }
}
