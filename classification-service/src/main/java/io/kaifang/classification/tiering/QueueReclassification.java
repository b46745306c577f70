package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/**
 * Look at a decision under the guide in force: if it would be another one, it waits for review (Art. 13).
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
        return then.category() == decision.category() || guide.version().equals(decision.queuedUnder())
                ? List.of()
                : List.of(new ReclassificationQueued(
                        listing,
                        classified.proposal().agency(),
                        guide.version(),
                        decision.category(),
                        then.category(),
                        at));
    }
}
