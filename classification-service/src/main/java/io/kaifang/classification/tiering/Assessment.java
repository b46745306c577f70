package io.kaifang.classification.tiering;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationLifted;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the tiering of a listing stands, and under which guide: a guide that is issued while somebody decides makes him decide
 * again under the new one.
 *
 * @param guide the guide in force; null before the first was issued
 */
public record Assessment(@Nullable Guide guide, Stage stage) {

    /** How far the listing has come. */
    public sealed interface Stage {
        record Unknown() implements Stage {}

        /** Levels were proposed; the agency has the word. */
        record Proposed(LevelsProposed proposal) implements Stage {}

        /** The category is decided. */
        record Classified(LevelsProposed proposal, Decision decision) implements Stage {}
    }

    /**
     * What was decided, as far as later decisions need it.
     *
     * @param queuedUnder the guide under which it waits for another look, if it does
     */
    public record Decision(
            Levels levels,
            @Nullable Grounds grounds,
            Category category,
            Terms terms,
            String guideVersion,
            @Nullable String queuedUnder) {

        Decision queued(@Nullable String guide) {
            return new Decision(levels, grounds, category, terms, guideVersion, guide);
        }

        Decision under(Terms renewed) {
            return new Decision(levels, grounds, category, renewed, guideVersion, queuedUnder);
        }
    }

    /** What follows from a category: conditions and supervision. */
    public record Terms(List<OpeningCondition> conditions, List<Text> supervision) {
        public Terms {
            conditions = List.copyOf(conditions);
            supervision = List.copyOf(supervision);
        }
    }

    public static Assessment unknown() {
        return new Assessment(null, new Stage.Unknown());
    }

    public static Assessment evolve(Assessment before, ClassificationEvent event) {
        return switch (event) {
            case GuideIssued e -> new Assessment(e.guide(), before.stage);
            case LevelsProposed e -> new Assessment(before.guide, new Stage.Proposed(e));
            case ListingClassified e ->
                new Assessment(
                        before.guide,
                        new Stage.Classified(
                                before.proposal(),
                                new Decision(
                                        e.levels(),
                                        e.grounds(),
                                        e.category(),
                                        new Terms(e.conditions(), e.supervision()),
                                        e.guideVersion(),
                                        null)));
            case ReclassificationQueued e ->
                new Assessment(before.guide, before.decided(it -> it.queued(e.guideVersion())));
            case ReclassificationLifted _ -> new Assessment(before.guide, before.decided(it -> it.queued(null)));
            case ConditionsRenewed e ->
                new Assessment(
                        before.guide,
                        before.decided(it -> it.under(new Terms(e.conditions(), e.supervision()))
                                .queued(null)));
        };
    }

    private LevelsProposed proposal() {
        return switch (stage) {
            case Stage.Proposed s -> s.proposal();
            case Stage.Classified s -> s.proposal();
            case Stage.Unknown _ -> throw new IllegalStateException("classified without a proposal");
        };
    }

    private Stage decided(UnaryOperator<Decision> change) {
        return switch (stage) {
            case Stage.Classified s -> new Stage.Classified(s.proposal(), change.apply(s.decision()));
            case Stage.Unknown _, Stage.Proposed _ -> stage;
        };
    }

    /** The content that levels were last proposed for, if it was named. */
    Optional<Sha256> content() {
        return switch (stage) {
            case Stage.Proposed s -> Optional.ofNullable(s.proposal().content());
            case Stage.Classified s -> Optional.ofNullable(s.proposal().content());
            case Stage.Unknown _ -> Optional.empty();
        };
    }

    /** Decisions are made under a guide; the service issues its default one before it takes any command. */
    Guide guideInForce() {
        if (guide == null) {
            throw new IllegalStateException("no guide was issued");
        }
        return guide;
    }
}
