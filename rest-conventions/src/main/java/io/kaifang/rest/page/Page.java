package io.kaifang.rest.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with {@link PageRequest#rowsToRead()}: the one row more tells that another
     * page follows.
     *
     * @param keys the sort key of a row, from which its cursor is made
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> item, Function<R, List<String>> keys) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(shown.stream().map(item).toList(), more ? Cursor.encode(keys.apply(shown.getLast())) : null);
    }

    /** The same page of something made of its items. */
    public <U> Page<U> map(Function<? super T, U> item) {
        return new Page<>(items.stream().map(item).toList(), next);
    }
}
