package io.kaifang.catalog.view;

import io.kaifang.catalog.view.Facets.Count;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts, in one statement, how the found listings spread over agencies, themes, categories, formats and frequencies. */
@ApplicationScoped
public class ListingFacets {
    private static final int MOST_VALUES = 50;

    public Uni<Facets> of(ListingQuestion question, Viewer viewer) {
        Condition condition = Condition.of(question, viewer);
        String sql = "with found as (select agency, theme, category, frequency, formats from listing where "
                + condition.where() + "), spread as ("
                + "select 'agency' as facet, agency as value from found"
                + " union all select 'theme', theme from found"
                + " union all select 'category', category from found"
                + " union all select 'frequency', frequency from found"
                + " union all select 'format', unnest(string_to_array(formats, ',')) from found)"
                + " select facet, value, count(*) from spread where value <> '' group by facet, value"
                + " order by count(*) desc, value";
        return Panache.withSession(() -> Panache.getSession().chain(session -> condition
                        .bind(session.createNativeQuery(sql, Object[].class))
                        .getResultList()))
                .map(rows -> new Facets(
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
}
