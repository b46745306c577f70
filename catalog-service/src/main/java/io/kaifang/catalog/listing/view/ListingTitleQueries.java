package io.kaifang.catalog.listing.view;

import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.catalog.draft.TitleSimilarity;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds listings for a draft: those with similar titles, and those that it names. */
@ApplicationScoped
@WithSession
public class ListingTitleQueries {
    private static final int MOST_CANDIDATES = 200;
    private static final String SHARING_PAIRS =
            "select id, title from listing where pairs @@ cast(:pairs as tsquery) and id <> :own"
                    + " and state <> 'WITHDRAWN' order by ts_rank(pairs, cast(:pairs as tsquery)) desc";

    /** Other listings whose titles are too similar to this one. */
    public Uni<List<SimilarTitle>> similarTo(String title, ListingId own) {
        Set<String> pairs = TitleSimilarity.pairs(title);
        if (pairs.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        // Letters and digits only, by construction of the pairs; quoted all the same.
        String anyPair = pairs.stream().map(pair -> "'" + pair + "'").collect(Collectors.joining(" | "));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SHARING_PAIRS, Object[].class)
                        .setParameter("pairs", anyPair)
                        .setParameter("own", own.value())
                        .setMaxResults(MOST_CANDIDATES)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> similar(title, (String) row[0], (String) row[1]))
                        .filter(other -> other.similarity() >= TitleSimilarity.TOO_SIMILAR)
                        .toList());
    }

    /** Those of the ids under which there is a listing. */
    public Uni<Set<ListingId>> existing(List<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select id from ListingRow where id in :ids and state <> 'RETURNED'", String.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(found -> found.stream().map(ListingId::new).collect(Collectors.toSet()));
    }

    private static SimilarTitle similar(String title, String id, String other) {
        return new SimilarTitle(new ListingId(id), other, TitleSimilarity.of(title, other));
    }
}
