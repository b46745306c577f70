package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationLifted;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/**
 * Look at a decision under the guide in force: if its category would be another one, it waits for review (Art. 13); if only
 * conditions or supervision would, they are renewed at once (Art. 15, 18); if nothing would, it waits no longer.
 *
 * @param lookedAtUnder version of the guide because of which somebody looks again; one issued since is taken all the same
 */
public record QueueReclassification(ListingId listing, String lookedAtUnder, Instant at) implements AssessmentCommand {

    @Override
    public List<ClassificationEvent> decide(Assessment current) {
        return switch (current.stage()) {
            case Assessment.Stage.Classified s -> queue(current.guideInForce(), s);
            case Assessment.Stage.Unknown _, Assessment.Stage.Proposed _ ->
                List.of(); // will be decided by the new guide
        };
    }

    private List<ClassificationEvent> queue(Guide guide, Assessment.Stage.Classified classified) {
        Assessment.Decision decision = classified.decision();
        Verdict then = Verdict.of(guide, decision.levels(), decision.grounds());
        if (then.category() != decision.category()) {
            return guide.version().equals(decision.queuedUnder())
                    ? List.of()
                    : List.of(new ReclassificationQueued(
                            listing, owner(classified), guide.version(), decision.category(), then.category(), at));
        }
        if (!decision.terms().equals(then.terms())) {
            return List.of(new ConditionsRenewed(
                    listing,
                    owner(classified),
                    guide.version(),
                    then.category(),
                    then.conditions(),
                    then.supervision(),
                    at,
                    classified.proposal().content()));
        }
        return decision.queuedUnder() == null
                ? List.of()
                : List.of(new ReclassificationLifted(listing, owner(classified), guide.version(), at));
    }

    private static AgencyId owner(Assessment.Stage.Classified classified) {
        return classified.proposal().agency();
    }
}
