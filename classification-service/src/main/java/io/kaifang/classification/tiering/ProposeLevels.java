package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.personaldata.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Propose levels from what was seen in fields and sample (Art. 14).
 *
 * @param meanings what each field means, by name
 * @param findings what the detectors counted
 * @param sampled whether rows were looked at
 */
public record ProposeLevels(
        ListingId listing,
        AgencyId agency,
        Map<String, String> meanings,
        List<Finding> findings,
        Set<Trait> traits,
        boolean sampled,
        Instant at)
        implements AssessmentCommand {

    @Override
    public List<ClassificationEvent> decide(Assessment current) {
        Guide guide = current.guideInForce();
        Proposal proposal = Proposal.of(guide, meanings, findings, traits);
        return List.of(new LevelsProposed(
                listing, agency, guide.version(), proposal.levels(), proposal.evidence(), sampled, at));
    }
}
