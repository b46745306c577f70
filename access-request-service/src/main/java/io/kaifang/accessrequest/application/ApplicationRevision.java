package io.kaifang.accessrequest.application;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.util.List;

/** What was applied for, in its latest revision. */
public record ApplicationRevision(
        int number,
        ListingId listing,
        AgencyId agency,
        DataUserId applicant,
        RequestedUse use,
        List<SubmittedMaterial> materials) {
    public ApplicationRevision {
        materials = List.copyOf(materials);
    }

    static ApplicationRevision of(ApplicationSubmitted event) {
        return new ApplicationRevision(
                event.revision(), event.listing(), event.agency(), event.applicant(), event.use(), event.materials());
    }

    void requireApplicant(DataUserId caller) {
        if (!applicant.equals(caller)) {
            throw new RuleViolated(AccessRequestRule.ONLY_THE_APPLICANT_MAY);
        }
    }

    /** Refuses every agency but the listing's. */
    public void requireAgency(AgencyId caller) {
        if (!agency.equals(caller)) {
            throw new RuleViolated(AccessRequestRule.AGENCY_MUST_OWN_THE_LISTING);
        }
    }

    /** Refuses a decision on an earlier revision. */
    public void requireExpected(ExpectedRevision expected) {
        if (!expected.matches(number)) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_HAS_CHANGED);
        }
    }

    /** The refusal by a rule; a caller who is not the applicant learns no more than that. */
    RuleViolated refusal(DataUserId caller, AccessRequestRule rule) {
        requireApplicant(caller);
        return new RuleViolated(rule);
    }

    /** The refusal by a rule; another agency learns no more than that the listing is not its own. */
    public RuleViolated refusal(AgencyId caller, AccessRequestRule rule) {
        requireAgency(caller);
        return new RuleViolated(rule);
    }
}
