package io.kaifang.agreement.contract.rest;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;

import io.kaifang.agreement.contract.view.AgreementProjection.AgreementRow;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.contract.view.VisibleAgreements;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Which agreements the caller may see: a party its own, overseers all of them. */
@RequestScoped
public class AgreementVisibility {
    private final Caller caller;
    private final AgreementQueries agreements;

    AgreementVisibility(Caller caller, AgreementQueries agreements) {
        this.caller = caller;
        this.agreements = agreements;
    }

    /** The agreement, or the same refusal whether it does not exist or is not the caller's business. */
    public Uni<AgreementRow> agreement(AgreementId id) {
        return agreements.find(id).map(row -> {
            if (row == null || !visible().covers(row)) {
                throw new RuleViolated(AGREEMENT_MUST_EXIST);
            }
            return row;
        });
    }

    VisibleAgreements visible() {
        if (oversees()) {
            return new VisibleAgreements.All();
        }
        Optional<AgencyId> agency = caller.agency();
        return agency.isPresent()
                ? new VisibleAgreements.OfAgency(agency.get())
                : new VisibleAgreements.OfUser(caller.dataUser());
    }

    private boolean oversees() {
        return caller.has(Role.DATA_CENTRE)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.CYBERSPACE)
                || caller.has(Role.AUDITOR);
    }
}
