package io.kaifang.contracts.classification;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about tiering (Art. 13 to 15). */
@EventsOf("classification")
public sealed interface ClassificationEvent extends DomainEvent {

    /** Belongs to the history of a listing. */
    sealed interface OfListing extends ClassificationEvent {
        ListingId listing();

        AgencyId agency();

        @Override
        default Subject subject() {
            return listing().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(listing(), agency());
        }
    }

    /** The authority issued a guide; it holds for every decision from then on. */
    @EventType(name = "io.kaifang.classification.guide-issued")
    record GuideIssued(Guide guide, ActorId by, Instant at) implements ClassificationEvent {
        /** One guide holds at a time: whoever decides by the guide looks here. */
        public static final Tag GUIDES = Tag.of("guides", "tiering");

        @Override
        public Subject subject() {
            return new Subject("guide", guide.version());
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(GUIDES);
        }
    }

    /** Levels were proposed from fields, and from a sample where {@code sampled} says so, with the evidence. */
    @EventType(name = "io.kaifang.classification.levels-proposed")
    record LevelsProposed(
            ListingId listing,
            AgencyId agency,
            String guideVersion,
            Levels levels,
            List<Evidence> evidence,
            boolean sampled,
            Instant at)
            implements OfListing {
        public LevelsProposed {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The agency confirmed levels, and the guide decided the category. {@code rule} names what decided: {@code person-P3};
     * {@code correction} says why the levels differ from the proposed ones.
     */
    @EventType(name = "io.kaifang.classification.listing-classified")
    record ListingClassified(
            ListingId listing,
            AgencyId agency,
            String guideVersion,
            Levels levels,
            Category category,
            String rule,
            List<OpeningCondition> conditions,
            List<Text> supervision,
            @Nullable String correction,
            @Nullable Grounds grounds,
            ActorId by,
            Instant at)
            implements OfListing {
        public ListingClassified {
            conditions = List.copyOf(conditions);
            supervision = List.copyOf(supervision);
        }
    }

    /** A new guide would decide otherwise: the listing waits for review. */
    @EventType(name = "io.kaifang.classification.reclassification-queued")
    record ReclassificationQueued(
            ListingId listing,
            AgencyId agency,
            String guideVersion,
            Category categoryNow,
            Category categoryThen,
            Instant at)
            implements OfListing {}
}
