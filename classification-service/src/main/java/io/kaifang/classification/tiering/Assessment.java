package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Levels;
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
            String guideVersion,
            @Nullable String queuedUnder) {}

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
                                new Decision(e.levels(), e.grounds(), e.category(), e.guideVersion(), null)));
            case ReclassificationQueued e -> new Assessment(before.guide, before.queued(e.guideVersion()));
        };
    }

    private LevelsProposed proposal() {
        return switch (stage) {
            case Stage.Proposed s -> s.proposal();
            case Stage.Classified s -> s.proposal();
            case Stage.Unknown _ -> throw new IllegalStateException("classified without a proposal");
        };
    }

    private Stage queued(String guideVersion) {
        return switch (stage) {
            case Stage.Classified s ->
                new Stage.Classified(
                        s.proposal(),
                        new Decision(
                                s.decision().levels(),
                                s.decision().grounds(),
                                s.decision().category(),
                                s.decision().guideVersion(),
                                guideVersion));
            case Stage.Unknown _, Stage.Proposed _ -> stage;
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
