package io.kaifang.catalog.search.view;

import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.catalog.search.view.FacetQueries.FacetsAnswer.Count;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts, in one statement, how the found listings spread over agencies, themes, categories, formats and frequencies. */
@ApplicationScoped
@WithSession
public class FacetQueries {
    private static final int MOST_VALUES = 50;

    public Uni<FacetsAnswer> of(ListingFilter filter, ListingVisibility visibility) {
        ListingSearchSql wanted = ListingSearchSql.of(filter, visibility);
        String sql = "with found as (select agency, theme, category, frequency, formats from listing where "
                + wanted.where() + "), spread as ("
                + "select 'agency' as facet, agency as value from found"
                + " union all select 'theme', theme from found"
                + " union all select 'category', category from found"
                + " union all select 'frequency', frequency from found"
                + " union all select 'format', unnest(string_to_array(formats, ',')) from found)"
                + " select facet, value, count(*) from spread where value <> '' group by facet, value"
                + " order by count(*) desc, value";
        return Panache.getSession()
                .chain(session -> wanted.bind(session.createNativeQuery(sql, Object[].class))
                        .getResultList())
                .map(rows -> new FacetsAnswer(
                        counts(rows, "agency"),
                        counts(rows, "theme"),
                        counts(rows, "category"),
                        counts(rows, "format"),
                        counts(rows, "frequency")));
    }

    private static List<Count> counts(List<Object[]> rows, String facet) {
        return rows.stream()
                .filter(row -> row[0].equals(facet))
                .limit(MOST_VALUES)
                .map(row -> new Count((String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** How the listings that were found spread over what they can be narrowed by. */
    public record FacetsAnswer(
            List<Count> agency, List<Count> theme, List<Count> category, List<Count> format, List<Count> frequency) {
        /** How many of the listings have that value. */
        public record Count(String value, long listings) {}
    }
}
