package io.kaifang.catalog.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A question as SQL. Only constants of this class become SQL text; whatever a caller wrote is bound as a parameter.
 */
final class Condition {
    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String rank = "extract(epoch from changed_at)";

    static Condition of(ListingQuestion question, Viewer viewer) {
        Condition it = new Condition();
        it.visibleTo(viewer);
        it.equal("agency", question.agency());
        it.equal("theme", question.theme());
        it.equal("category", question.category());
        it.equal("frequency", question.frequency());
        if (question.state() == ListingState.TIERING) {
            it.and("state = 'PROPOSED' and exists (select 1 from tiering t where t.listing = id)");
        } else {
            it.equal("state", question.state());
        }
        if (question.format() != null) {
            it.and(":format = any(string_to_array(formats, ','))");
            it.parameters.put("format", question.format().name());
        }
        it.words(question.words() == null ? "" : question.words());
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
        if (wanted != null) {
            and(column + " = :" + column);
            parameters.put(column, wanted.toString());
        }
    }

    private void visibleTo(Viewer viewer) {
        if (viewer.overseer()) {
            return;
        }
        String open = "state in ('" + String.join("', '", ListingState.PUBLIC) + "')";
        if (viewer.agency() == null) {
            and(open);
        } else {
            and(open + " or agency = :viewer");
            parameters.put("viewer", viewer.agency().value());
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
