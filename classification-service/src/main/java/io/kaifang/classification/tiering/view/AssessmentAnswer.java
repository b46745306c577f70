package io.kaifang.classification.tiering.view;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tiering of a listing stands.
 *
 * @param proposal only for its agency and those who oversee it
 * @param decision public with the listing (Art. 13)
 */
public record AssessmentAnswer(
        String listing,
        String agency,
        AssessmentRow.Stage stage,
        @Nullable Proposal proposal,
        @Nullable Decision decision,
        @Nullable Queued queued) {

    /** What fields and sample point at, with the evidence. */
    public record Proposal(String guideVersion, Levels levels, List<Evidence> evidence, boolean sampled, Instant at) {}

    /** What was decided by which rule of which guide, and what follows. */
    public record Decision(
            String guideVersion,
            Levels levels,
            Category category,
            String rule,
            List<OpeningCondition> conditions,
            List<Text> supervision,
            @Nullable String correction,
            @Nullable Grounds grounds,
            Instant at) {
        public static Decision of(ListingClassified event) {
            return new Decision(
                    event.guideVersion(),
                    event.levels(),
                    event.category(),
                    event.rule(),
                    event.conditions(),
                    event.supervision(),
                    event.correction(),
                    event.grounds(),
                    event.at());
        }
    }

    /** Which guide would decide otherwise, and how. */
    public record Queued(
            @Nullable String guideVersion, @Nullable Category category) {}

    public static AssessmentAnswer whole(AssessmentRow row) {
        return new AssessmentAnswer(
                row.listing,
                row.agency,
                row.stage,
                new Proposal(row.proposedUnder, row.levels(), row.seen(), row.sampled, row.proposedAt),
                row.decided().map(Decision::of).orElse(null),
                row.queuedUnder == null ? null : new Queued(row.queuedUnder, row.queuedCategory));
    }

    public static AssessmentAnswer forEverybody(AssessmentRow row) {
        return new AssessmentAnswer(
                row.listing,
                row.agency,
                row.stage,
                null,
                row.decided().map(Decision::of).orElse(null),
                row.queuedUnder == null ? null : new Queued(row.queuedUnder, row.queuedCategory));
    }
}
