package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingStepRow;
import io.kaifang.catalog.tiering.view.TieringProjection.TieringRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what a listing says, and how it came to where it stands. A listing that readers may not see does not exist for them. */
@ApplicationScoped
@WithSession
public class ListingQueries {
    public Uni<ListingAnswer> get(ListingId id, ListingVisibility visibility) {
        return visible(id, visibility)
                .chain(row -> TieringRow.<TieringRow>findById(row.id)
                        .map(tiering -> answer(row, tiering, visibility.seesAllOf(row.agency))));
    }

    /** All steps, the first one first. */
    public Uni<List<ListingStepAnswer>> history(ListingId id, ListingVisibility visibility) {
        return visible(id, visibility)
                .chain(row -> ListingStepRow.<ListingStepRow>list("listing = ?1 order by position", row.id)
                        .map(steps -> steps.stream()
                                .map(step -> ListingStepAnswer.of(step, visibility.seesAllOf(row.agency)))
                                .toList()));
    }

    private static Uni<ListingRow> visible(ListingId id, ListingVisibility visibility) {
        return ListingRow.<ListingRow>findById(id.value()).map(row -> {
            if (row == null || (row.opened == null && !visibility.seesAllOf(row.agency))) {
                throw new RuleViolated(CatalogRule.LISTING_MUST_EXIST);
            }
            return row;
        });
    }

    private static ListingAnswer answer(ListingRow row, @Nullable TieringRow tiering, boolean insider) {
        boolean changing = row.opened != null && !row.opened.equals(row.content);
        return new ListingAnswer(
                ListingSummaryAnswer.of(row, tiering != null),
                read(row.opened == null ? row.content : row.opened, new TypeReference<>() {}),
                changing && insider ? read(row.content, new TypeReference<>() {}) : null,
                read(row.conditions, new TypeReference<>() {}),
                tiering != null && (tiering.confirmed || insider) ? ListingAnswer.Tiering.of(tiering) : null);
    }

    private static <T> @Nullable T read(@Nullable String json, TypeReference<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }

    /** A listing in a list of listings. */
    public record ListingSummaryAnswer(
            String id,
            String agency,
            ListingState state,
            String title,
            String summary,
            String theme,
            String area,
            @Nullable String frequency,
            @Nullable String category,
            List<String> formats,
            Instant changedAt,
            @Nullable Instant publishedAt) {

        public static ListingSummaryAnswer of(ListingRow row, boolean tiering) {
            ListingState state = ListingState.valueOf(row.state);
            return new ListingSummaryAnswer(
                    row.id,
                    row.agency,
                    state == ListingState.PROPOSED && tiering ? ListingState.TIERING : state,
                    row.title,
                    row.summary,
                    row.theme,
                    row.area,
                    row.frequency.isEmpty() ? null : row.frequency,
                    row.category.isEmpty() ? null : row.category,
                    row.formats.isEmpty() ? List.of() : List.of(row.formats.split(",", -1)),
                    row.changedAt,
                    row.publishedAt);
        }
    }

    /**
     * A listing, whole.
     *
     * @param content what is open, or, before that, what was proposed
     * @param change what is to be open next, while that is tiered; for its agency and overseers only
     * @param tiering how it was tiered, once its agency confirmed
     */
    public record ListingAnswer(
            @JsonUnwrapped ListingSummaryAnswer listing,
            @Nullable ListingContent content,
            @Nullable ListingContent change,
            @Nullable List<OpeningCondition> conditions,
            @Nullable Tiering tiering) {

        /** Levels, the guide that they follow, the rule that it applied, and what watches over the use (Art. 13). */
        public record Tiering(
                String guideVersion,
                @Nullable Levels levels,
                @Nullable String rule,
                @Nullable List<Text> supervision) {
            static Tiering of(TieringRow row) {
                return new Tiering(
                        row.guideVersion,
                        StoredJson.read(row.levels, new TypeReference<>() {}),
                        row.rule,
                        row.supervision == null ? null : StoredJson.read(row.supervision, new TypeReference<>() {}));
            }
        }
    }

    /**
     * A step of a listing's life.
     *
     * @param type the event's name
     * @param actor pseudonymous; for its agency and overseers only
     */
    public record ListingStepAnswer(
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String workOrder,
            @Nullable String reason) {
        static ListingStepAnswer of(ListingStepRow step, boolean withActor) {
            return new ListingStepAnswer(
                    step.type, step.at, withActor ? step.actor : null, step.workOrder, step.reason);
        }
    }
}
