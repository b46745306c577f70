package io.kaifang.agreement.rest;

import static io.kaifang.agreement.agreement.AgreementRule.AGREEMENT_MUST_EXIST;

import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which agreements the caller may see: a party its own, those who watch over it all of them. */
@RequestScoped
public class Reader {
    @Inject
    Caller caller;

    /** The agreement, or the same refusal whether it doesn't exist or isn't the caller's business. */
    Uni<AgreementRow> agreement(AgreementId id) {
        return AgreementRow.<AgreementRow>findById(id.value()).map(row -> {
            if (row == null || !maySee(row)) {
                throw new RuleViolated(AGREEMENT_MUST_EXIST);
            }
            return row;
        });
    }

    /** A condition that narrows a list of agreements, or of what hangs on them, to what the caller may see. */
    String narrowed(Parameters parameters) {
        if (watches()) {
            return "true";
        }
        Optional<AgencyId> agency = caller.agency();
        if (agency.isPresent()) {
            parameters.and("caller", agency.get().value());
            return "agency = :caller";
        }
        parameters.and("caller", caller.dataUser().value());
        return "dataUser = :caller";
    }

    boolean watches() {
        return caller.has(Role.DATA_CENTRE)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.CYBERSPACE)
                || caller.has(Role.AUDITOR);
    }

    private boolean maySee(AgreementRow row) {
        return watches()
                || caller.agency()
                        .map(agency -> agency.value().equals(row.agency))
                        .orElse(false)
                || (caller.has(Role.DATA_USER) && caller.id().value().equals(row.dataUser));
    }
}
