package io.kaifang.catalog.search.view;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.view.ListingQueries.ListingSummaryAnswer;
import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds listings: the best answers first where words are asked for, else the latest changed. */
@ApplicationScoped
@WithSession
public class ListingSearchQueries {
    /** A listing's place among the answers; ties go by id. */
    private record Place(String id, BigDecimal rank, boolean tiering) {}

    private record Found(Place place, ListingRow row) {}

    public Uni<Page<ListingSummaryAnswer>> find(ListingFilter filter, ListingVisibility visibility, PageRequest page) {
        ListingSearchSql wanted = ListingSearchSql.of(filter, visibility);
        page.after(2, key -> new Place(key.get(1), new BigDecimal(key.get(0)), false), CatalogRule.CURSOR_IS_NOT_OURS)
                .ifPresent(last -> wanted.after(last.rank(), last.id()));
        String sql = "select id, " + wanted.rank() + ", exists (select 1 from tiering t where t.listing = id)"
                + " from listing where " + wanted.where() + " order by 2 desc, 1 desc";
        return Panache.getSession()
                .chain(session -> wanted.bind(session.createNativeQuery(sql, Object[].class))
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .chain(ListingSearchQueries::rows)
                .map(found -> Page.of(
                        found,
                        page,
                        it -> ListingSummaryAnswer.of(it.row(), it.place().tiering()),
                        it -> List.of(
                                it.place().rank().toPlainString(), it.place().id())));
    }

    private static Uni<List<Found>> rows(List<Object[]> answers) {
        List<Place> places = answers.stream()
                .map(it -> new Place((String) it[0], (BigDecimal) it[1], (Boolean) it[2]))
                .toList();
        return ListingRow.<ListingRow>list(
                        "id in ?1", places.stream().map(Place::id).toList())
                .map(rows -> {
                    Map<String, ListingRow> byId =
                            rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
                    return places.stream()
                            .flatMap(place ->
                                    Stream.ofNullable(byId.get(place.id())).map(row -> new Found(place, row)))
                            .toList();
                });
    }
}
