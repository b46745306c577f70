package io.kaifang.delivery.query;

import io.kaifang.delivery.store.Columns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question to the rows of a version.
 *
 * @param select places of the columns wanted, in the order wanted
 * @param limit of rows in the answer
 * @param after where the page before ended
 */
public record RowQuery(
        Columns columns,
        List<Integer> select,
        List<RowCondition> conditions,
        List<SortKey> sort,
        int limit,
        Optional<RowCursor> after) {
    public RowQuery {
        select = List.copyOf(select);
        conditions = List.copyOf(conditions);
        sort = List.copyOf(sort);
    }

    /** Every field that the answer tells something about: to filter or sort by a field is to read it. */
    public Set<String> fieldsRead() {
        Set<String> names = new TreeSet<>();
        select.forEach(column -> names.add(columns.get(column).name()));
        conditions.forEach(
                condition -> names.add(columns.get(condition.column()).name()));
        sort.forEach(key -> names.add(columns.get(key.column()).name()));
        return names;
    }
}
