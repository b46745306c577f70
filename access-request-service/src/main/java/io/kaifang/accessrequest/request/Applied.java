package io.kaifang.accessrequest.request;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.util.List;

/** What was applied for, in its latest revision. */
public record Applied(
        int revision,
        ListingId listing,
        AgencyId agency,
        DataUserId applicant,
        RequestedUse use,
        List<SubmittedMaterial> materials) {
    public Applied {
        materials = List.copyOf(materials);
    }

    static Applied by(ApplicationSubmitted event) {
        return new Applied(
                event.revision(), event.listing(), event.agency(), event.applicant(), event.use(), event.materials());
    }

    void onlyFor(DataUserId caller) {
        if (!applicant.equals(caller)) {
            throw new RuleViolated(AccessRequestRule.ONLY_THE_APPLICANT_MAY);
        }
    }

    void onlyFor(AgencyId caller) {
        if (!agency.equals(caller)) {
            throw new RuleViolated(AccessRequestRule.AGENCY_MUST_OWN_THE_LISTING);
        }
    }

    void onlyIn(SeenRevision seen) {
        if (!seen.admits(revision)) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_HAS_CHANGED);
        }
    }
}
