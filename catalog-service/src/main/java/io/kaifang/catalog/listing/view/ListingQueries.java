package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.tiering.view.TieringRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Answers what a listing says, and how it came to where it stands. A listing that readers may not see does not exist for them. */
@ApplicationScoped
@WithSession
public class ListingQueries {
    private static final TypeReference<ListingContent> CONTENT = new TypeReference<>() {};
    private static final TypeReference<List<OpeningCondition>> CONDITIONS = new TypeReference<>() {};

    public Uni<ListingAnswer> get(ListingId id, ListingVisibility visibility) {
        return Panache.getSession()
                .chain(session -> visible(session, id, visibility).chain(row -> session.find(TieringRow.class, row.id)
                        .map(tiering -> answer(row, tiering, visibility.seesAllOf(row.agency)))));
    }

    /** All steps, the first one first. */
    public Uni<List<ListingStepAnswer>> history(ListingId id, ListingVisibility visibility) {
        return Panache.getSession().chain(session -> visible(session, id, visibility)
                .chain(row -> steps(session, row.id).map(steps -> steps.stream()
                        .map(step -> ListingStepAnswer.of(step, visibility.seesAllOf(row.agency)))
                        .toList())));
    }

    private static Uni<List<ListingStepRow>> steps(Mutiny.Session session, String id) {
        return session.createSelectionQuery(
                        "from ListingStepRow where listing = :id order by position", ListingStepRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static Uni<ListingRow> visible(Mutiny.Session session, ListingId id, ListingVisibility visibility) {
        return session.find(ListingRow.class, id.value()).map(row -> {
            boolean visible = row != null && (row.opened != null || visibility.seesAllOf(row.agency));
            if (!visible) {
                throw new RuleViolated(CatalogRule.LISTING_MUST_EXIST);
            }
            return row;
        });
    }

    private static ListingAnswer answer(ListingRow row, @Nullable TieringRow tiering, boolean insider) {
        boolean changing = row.opened != null && !row.opened.equals(row.content);
        return new ListingAnswer(
                ListingSummaryAnswer.of(row, tiering != null),
                read(row.opened == null ? row.content : row.opened, CONTENT),
                changing && insider ? read(row.content, CONTENT) : null,
                read(row.conditions, CONDITIONS),
                tiering != null && (tiering.confirmed || insider) ? ListingAnswer.Tiering.of(tiering) : null);
    }

    private static <T> @Nullable T read(@Nullable String json, TypeReference<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }
}
