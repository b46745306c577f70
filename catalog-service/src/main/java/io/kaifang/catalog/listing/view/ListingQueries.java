package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Opening;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingStepRow;
import io.kaifang.catalog.tiering.view.TieringProjection.TieredOpeningRow;
import io.kaifang.catalog.tiering.view.TieringProjection.TieringRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.ContentDigest;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what a listing says, and how it came to where it stands. A listing that readers may not see does not exist for them. */
@ApplicationScoped
@WithSession
public class ListingQueries {
    public Uni<ListingAnswer> get(ListingId id, ListingVisibility visibility) {
        return visible(id, visibility).chain(row -> visibility.seesAllOf(row.agency) ? whole(row) : published(row));
    }

    private static Uni<ListingAnswer> whole(ListingRow row) {
        return TieringRow.<TieringRow>findById(row.id)
                .map(tiering -> answer(
                        row,
                        tiering != null,
                        tiering == null
                                ? null
                                : ListingAnswer.Tiering.of(
                                        tiering.guideVersion, tiering.levels, tiering.rule, tiering.supervision),
                        true));
    }

    /** How that was tiered which is open, whatever is under way. */
    private static Uni<ListingAnswer> published(ListingRow row) {
        return TieredOpeningRow.<TieredOpeningRow>find(
                        "listing = ?1 and opening in (?2, ?3) order by opening desc",
                        row.id,
                        openedAs(row),
                        TieredOpeningRow.NOT_NAMED)
                .firstResult()
                .map(tiering -> answer(
                        row,
                        true,
                        tiering == null
                                ? null
                                : ListingAnswer.Tiering.of(
                                        tiering.guideVersion, tiering.levels, tiering.rule, tiering.supervision),
                        false));
    }

    private static String openedAs(ListingRow row) {
        ListingContent opened = read(row.opened, new TypeReference<>() {});
        List<OpeningCondition> conditions = read(row.conditions, new TypeReference<>() {});
        return opened == null || conditions == null
                ? TieredOpeningRow.NOT_NAMED
                : ContentDigest.ofOpening(opened.digest(), Category.valueOf(row.category), conditions)
                        .hex();
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

    private static ListingAnswer answer(
            ListingRow row, boolean tiered, ListingAnswer.@Nullable Tiering tiering, boolean insider) {
        boolean changing = row.opened != null && !row.opened.equals(row.content);
        return new ListingAnswer(
                ListingSummaryAnswer.of(row, tiered),
                read(row.opened == null ? row.content : row.opened, new TypeReference<>() {}),
                changing && insider ? read(row.content, new TypeReference<>() {}) : null,
                insider ? waiting(row) : null,
                insider ? StandingSuspension.in(row.suspensions) : null,
                read(row.conditions, new TypeReference<>() {}),
                tiering);
    }

    private static ListingAnswer.@Nullable Waiting waiting(ListingRow row) {
        boolean open = row.opened == null
                ? ListingState.WAITING.contains(row.state)
                : row.nextOpening != null || !row.opened.equals(row.content);
        ListingContent content = read(row.content, new TypeReference<>() {});
        return open && content != null
                ? ListingAnswer.Waiting.of(row.workOrder, content, read(row.nextOpening, new TypeReference<>() {}))
                : null;
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
     * @param waiting what waits to be opened; for its agency and overseers only
     * @param suspensions what it stands still for; for its agency and overseers only
     * @param tiering how what is open was tiered; for its agency and overseers what was tiered last
     */
    public record ListingAnswer(
            @JsonUnwrapped ListingSummaryAnswer listing,
            @Nullable ListingContent content,
            @Nullable ListingContent change,
            @Nullable Waiting waiting,
            @Nullable List<StandingSuspension> suspensions,
            @Nullable List<OpeningCondition> conditions,
            @Nullable Tiering tiering) {

        /**
         * What waits to be opened. Who returns it names its work order, who publishes it the digest of its opening.
         *
         * @param content digest of the content
         * @param next content, category and conditions as tiered; null until then
         * @param opening digest of {@code next}
         */
        public record Waiting(
                String workOrder,
                Sha256 content,
                @Nullable Opening next,
                @Nullable Sha256 opening) {
            static Waiting of(String workOrder, ListingContent content, @Nullable Opening next) {
                return new Waiting(workOrder, content.digest(), next, next == null ? null : next.digest());
            }
        }

        /** Names the content that a change of the listing starts from. */
        public Optional<Sha256> latest() {
            ListingContent last = change == null ? content : change;
            return Optional.ofNullable(last).map(ListingContent::digest);
        }

        /** Levels, the guide that they follow, the rule that it applied, and what watches over the use (Art. 13). */
        public record Tiering(
                String guideVersion,
                @Nullable Levels levels,
                @Nullable String rule,
                @Nullable List<Text> supervision) {
            static Tiering of(String guideVersion, String levels, @Nullable String rule, @Nullable String supervision) {
                return new Tiering(
                        guideVersion,
                        StoredJson.read(levels, new TypeReference<>() {}),
                        rule,
                        read(supervision, new TypeReference<>() {}));
            }
        }
    }

    /**
     * A step of a listing's life.
     *
     * @param type the event's name
     * @param words what happened
     * @param actor pseudonymous; for its agency and overseers only
     * @param reason as it was stated; that of a return for its agency and overseers only
     */
    public record ListingStepAnswer(
            String type,
            Text words,
            Instant at,
            @Nullable String actor,
            @Nullable String workOrder,
            @Nullable String reason) {
        static ListingStepAnswer of(ListingStepRow step, boolean insider) {
            ListingStep kind = ListingStep.of(step.type);
            return new ListingStepAnswer(
                    step.type,
                    kind.words(),
                    step.at,
                    insider ? step.actor : null,
                    step.workOrder,
                    insider || kind != ListingStep.LISTING_RETURNED ? step.reason : null);
        }
    }
}
