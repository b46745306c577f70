package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.accessrequest.request.ListingOffer;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.accessrequest.view.OfferedListing;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which applications a caller may see; of others, not even that they exist. */
@RequestScoped
class Admittance {
    private static final List<String> SEE_ALL =
            List.of(Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR);

    @Inject
    Caller caller;

    boolean seesAll() {
        return SEE_ALL.stream().anyMatch(caller::has);
    }

    ApplicationRow admitted(ApplicationRow row) {
        boolean own =
                caller.has(Role.DATA_USER) && row.applicant.equals(caller.id().value());
        boolean agencys =
                caller.agency().filter(it -> it.value().equals(row.agency)).isPresent();
        if (own || agencys || seesAll()) {
            return row;
        }
        throw new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST);
    }

    /** The row as a decision needs it, also right after the application came in; no check of the caller. */
    ApplicationRow row(ApplicationId id) {
        return ViewQueries.eventually(() -> ApplicationRow.<ApplicationRow>findById(id.value()))
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST));
    }

    ListingOffer offer(ListingId id) {
        return ViewQueries.eventually(() -> OfferedListing.<OfferedListing>findById(id.value()))
                .map(OfferedListing::offer)
                .orElseThrow(() -> new RuleViolated(AccessRequestRule.LISTING_MUST_BE_KNOWN));
    }
}
