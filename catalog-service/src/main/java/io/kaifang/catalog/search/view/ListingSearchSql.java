package io.kaifang.catalog.search.view;

import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.catalog.listing.view.ListingVisibility;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A search as SQL. Only constants of this class become SQL text; whatever a caller wrote is bound as a parameter.
 */
final class ListingSearchSql {
    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String rank = "extract(epoch from changed_at)";

    static ListingSearchSql of(ListingFilter filter, ListingVisibility visibility) {
        ListingSearchSql it = new ListingSearchSql();
        it.visibleTo(visibility);
        it.equal("agency", filter.agency);
        it.equal("theme", filter.theme);
        it.equal("category", filter.category);
        it.equal("frequency", filter.frequency);
        if (filter.state == ListingState.TIERING) {
            it.and("state = 'PROPOSED' and exists (select 1 from tiering t where t.listing = id)");
        } else {
            it.equal("state", filter.state);
        }
        if (filter.format != null) {
            it.and(":format = any(string_to_array(formats, ','))");
            it.parameters.put("format", filter.format.name());
        }
        it.words(filter.words == null ? "" : filter.words);
        return it;
    }

    String where() {
        return where.toString();
    }

    /** How well a row answers, as SQL: a number, the same for the same row and words. */
    String rank() {
        return rank;
    }

    /** Goes on after that place. */
    void after(BigDecimal afterRank, String afterId) {
        and(rank + " < :rank or (" + rank + " = :rank and id < :after)");
        parameters.put("rank", afterRank);
        parameters.put("after", afterId);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void and(String sql) {
        where.append(" and (").append(sql).append(')');
    }

    private void equal(String column, @Nullable Object wanted) {
        if (wanted != null && !wanted.toString().isBlank()) {
            and(column + " = :" + column);
            parameters.put(column, wanted.toString());
        }
    }

    private void visibleTo(ListingVisibility visibility) {
        if (visibility.overseer()) {
            return;
        }
        String open = "state in ('" + String.join("', '", ListingState.PUBLIC) + "')";
        if (visibility.agency() == null) {
            and(open);
        } else {
            and(open + " or agency = :viewer");
            parameters.put("viewer", visibility.agency().value());
        }
    }

    private void words(String asked) {
        String words = String.join(" ", ChineseWords.words(asked));
        String pairs = String.join(" ", ChineseWords.pairs(asked));
        if (words.isEmpty()) {
            return;
        }
        String query = pairs.isEmpty()
                ? "plainto_tsquery('simple', :words)"
                : "(plainto_tsquery('simple', :words) || plainto_tsquery('simple', :pairs))";
        parameters.put("words", words);
        if (!pairs.isEmpty()) {
            parameters.put("pairs", pairs);
        }
        and("search @@ " + query);
        rank = "round(cast(ts_rank(search, " + query + ") as numeric), 6)";
    }
}
