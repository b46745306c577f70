package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Take a listing back to tiering, because its data hold protected content that nobody judged (Art. 14, 16). What was judged or proposed
 * already is not asked again.
 *
 * @param meanings what each field means, by name
 * @param findings what is in the data, and what the fields' names and meanings announce
 */
public record ReopenTiering(
        ListingId listing,
        AgencyId agency,
        Map<String, String> meanings,
        List<Finding> findings,
        Set<Trait> traits,
        Instant at)
        implements AssessmentCommand {
    @Override
    public List<ClassificationEvent> decide(Assessment current) {
        return switch (current.stage()) {
            case Assessment.Stage.Proposed s -> proposeUnlessNamed(current, s.proposal());
            case Assessment.Stage.Classified s -> proposeUnlessNamed(current, s.proposal());
            case Assessment.Stage.Unknown _ -> propose(current);
        };
    }

    private List<ClassificationEvent> proposeUnlessNamed(Assessment current, LevelsProposed proposal) {
        boolean named = findings.stream()
                .filter(finding -> finding.strength() != Strength.ANNOUNCED)
                .allMatch(finding -> proposal.evidence().stream().anyMatch(evidence -> names(evidence, finding)));
        return named ? List.of() : propose(current);
    }

    private static boolean names(Evidence evidence, Finding finding) {
        return evidence.field().equals(finding.column())
                && evidence.detector().equals(finding.kind().code());
    }

    private List<ClassificationEvent> propose(Assessment current) {
        return new ProposeLevels(listing, agency, current.content().orElse(null), meanings, findings, traits, true, at)
                .decide(current);
    }
}
