package io.kaifang.rest.page;

import io.kaifang.contracts.Rule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a view in pages, the newest first, by id where times are equal. Only names from our code become part of the
 * query; what a caller sent is bound as a parameter.
 */
public final class NewestFirst<R> {
    private final Class<R> rows;
    private final String time;
    private final String id;
    private final Function<R, Place> place;
    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * All rows, until they are narrowed.
     *
     * @param rows the entity
     * @param time its field by which to sort
     * @param id its field that tells rows of one time apart
     * @param place time and id of a row
     */
    public NewestFirst(Class<R> rows, String time, String id, Function<R, Place> place) {
        this.rows = rows;
        this.time = time;
        this.id = id;
        this.place = place;
    }

    /** Only rows with that value; null restricts nothing. */
    public NewestFirst<R> equal(String field, @Nullable Object value) {
        if (value != null) {
            parameters.put(field, value);
            that(field + " = :" + field);
        }
        return this;
    }

    /** Only rows that fulfil a condition, in HQL. */
    public NewestFirst<R> that(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** Reads a page in the session of the caller. */
    public Uni<Page<R>> read(PageRequest page) {
        return read(page, PageRule.CURSOR_MUST_BE_OURS);
    }

    /** The same, with the service's own rule for a cursor that can't be read. */
    public Uni<Page<R>> read(PageRequest page, Rule unreadable) {
        page.afterPlace(unreadable).ifPresent(last -> {
            that("(%1$s < :lastTime or (%1$s = :lastTime and %2$s < :lastId))".formatted(time, id));
            parameters.putAll(Map.of("lastTime", last.at(), "lastId", last.id()));
        });
        String query = "from %s where %s order by %s desc, %s desc".formatted(rows.getSimpleName(), where, time, id);
        return Panache.getSession()
                .chain(session -> {
                    var question = session.createSelectionQuery(query, rows);
                    parameters.forEach(question::setParameter);
                    return question.setMaxResults(page.rowsToRead()).getResultList();
                })
                .map(found -> Page.of(found, page, Function.identity(), this::key));
    }

    private List<String> key(R row) {
        Place at = place.apply(row);
        return List.of(at.at().toString(), at.id());
    }
}
