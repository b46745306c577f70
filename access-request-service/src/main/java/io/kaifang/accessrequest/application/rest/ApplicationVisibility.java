package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which applications the caller may see; callers do not even learn that others exist. */
@RequestScoped
public class ApplicationVisibility {
    private final Caller caller;

    ApplicationVisibility(Caller caller) {
        this.caller = caller;
    }

    /** Refuses an application that the caller may not see, as if it did not exist. */
    public ApplicationRow requireVisible(ApplicationRow row) {
        boolean own =
                caller.has(Role.DATA_USER) && row.applicant.equals(caller.id().value());
        boolean ofAgency =
                caller.agency().filter(it -> it.value().equals(row.agency)).isPresent();
        if (own || ofAgency || Oversight.includes(caller)) {
            return row;
        }
        throw new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST);
    }

    /** The applicant whose applications a list is limited to; null if it is not. */
    @Nullable
    String applicant() {
        return Oversight.includes(caller) || caller.agency().isPresent()
                ? null
                : caller.id().value();
    }

    /** The agency whose applications a list is limited to; null if it is not. */
    @Nullable
    String agency() {
        Optional<AgencyId> agency = Oversight.includes(caller) ? Optional.empty() : caller.agency();
        return agency.map(AgencyId::value).orElse(null);
    }
}
