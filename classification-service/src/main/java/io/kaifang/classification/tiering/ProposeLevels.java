package io.kaifang.classification.tiering;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
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
import org.jspecify.annotations.Nullable;

/**
 * Propose levels from what was seen in fields and sample (Art. 14). A sample is looked at for the content that levels were last
 * proposed for, and for no other.
 *
 * @param content digest of the listing's content; null where the listing was accepted before contents were named
 * @param meanings what each field means, by name
 * @param findings what the detectors counted
 * @param sampled whether rows were looked at
 */
public record ProposeLevels(
        ListingId listing,
        AgencyId agency,
        @Nullable Sha256 content,
        Map<String, String> meanings,
        List<Finding> findings,
        Set<Trait> traits,
        boolean sampled,
        Instant at)
        implements AssessmentCommand {

    @Override
    public List<ClassificationEvent> decide(Assessment current) {
        if (sampled && current.content().filter(it -> !it.equals(content)).isPresent()) {
            throw new RuleViolated(TieringRule.CONTENT_HAS_CHANGED);
        }
        Guide guide = current.guideInForce();
        Proposal proposal = Proposal.of(guide, meanings, findings, traits);
        return List.of(new LevelsProposed(
                listing, agency, guide.version(), proposal.levels(), proposal.evidence(), sampled, at, content));
    }
}
