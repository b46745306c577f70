package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.tiering.view.TieringRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
}
