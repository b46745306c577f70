package io.kaifang.classification.tiering.view;

import io.kaifang.classification.tiering.view.AssessmentProjection.AssessmentRow;
import io.kaifang.classification.tiering.view.ListedFieldsProjection.ListedFieldsRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how listings are tiered. */
@ApplicationScoped
public class AssessmentQueries {

    /**
     * Assessments in the order of their listings' ids.
     *
     * @param agency whose; null for all
     * @param stage at which; null for any
     */
    @WithSession
    public Uni<Page<AssessmentAnswer>> list(
            @Nullable AgencyId agency, AssessmentRow.@Nullable Stage stage, PageRequest page) {
        Parameters parameters = new Parameters();
        StringBuilder condition = new StringBuilder("true");
        if (agency != null) {
            parameters.and("agency", agency.value());
            condition.append(" and agency = :agency");
        }
        if (stage != null) {
            parameters.and("stage", stage);
            condition.append(" and stage = :stage");
        }
        page.after(1).ifPresent(keys -> {
            parameters.and("after", keys.getFirst());
            condition.append(" and listing > :after");
        });
        return AssessmentRow.<AssessmentRow>find(condition + " order by listing", parameters)
                .page(0, page.rowsToRead())
                .list()
                .map(rows -> Page.of(rows, page, AssessmentAnswer::whole, row -> List.of(row.listing)));
    }

    /** The listing's assessment, or null. */
    @WithSession
    public Uni<@Nullable AssessmentRow> find(ListingId listing) {
        return AssessmentRow.findById(listing.value());
    }

    /** Decisions that were not looked at under a guide yet, a part at a time. */
    @WithSession
    public Uni<List<ListingId>> decidedUnderOthers(String guide, int most) {
        return AssessmentRow.<AssessmentRow>find(
                        "lookedAtUnder is not null and lookedAtUnder <> ?1 order by listing", guide)
                .page(0, most)
                .list()
                .map(rows ->
                        rows.stream().map(row -> new ListingId(row.listing)).toList());
    }

    /** Notes under which guide a decision was looked at. */
    @WithTransaction
    public Uni<Integer> lookedAt(ListingId listing, String guide) {
        return AssessmentRow.update("lookedAtUnder = ?1 where listing = ?2", guide, listing.value());
    }

    /** The fields of a listing as it was last proposed or changed, or null. */
    @WithSession
    public Uni<@Nullable ListedFieldsRow> fields(ListingId listing) {
        return ListedFieldsRow.findById(listing.value());
    }

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
        public record Proposal(
                String guideVersion, Levels levels, List<Evidence> evidence, boolean sampled, Instant at) {}

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
}
