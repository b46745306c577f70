package io.kaifang.delivery.query;

import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as SQL over the stored columns {@code c0, t0, …}, and the values to bind, in order.
 *
 * @param sql holds nothing but our own words and places of columns
 */
record Select(String sql, List<CellValue> values) {

    /** Reads one row more than the limit, which tells whether a page follows; the row's number and sorted cells come first. */
    static Select of(RowQuery query) {
        List<String> where = new ArrayList<>();
        List<CellValue> values = new ArrayList<>();
        for (RowCondition condition : query.conditions()) {
            String column = condition.operator().readsText()
                    ? Columns.text(condition.column())
                    : query.columns().comparable(condition.column());
            where.add(condition.operator().sql(column));
            condition.value().ifPresent(values::add);
        }
        query.after().ifPresent(cursor -> where.add(after(query, cursor, values)));
        String columns = Stream.concat(query.sort().stream().map(SortKey::column), query.select().stream())
                .map(place -> ", " + Columns.text(place))
                .collect(Collectors.joining());
        return new Select(
                "SELECT " + Columns.ROW + columns + " FROM read_parquet(?)"
                        + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where)) + " ORDER BY "
                        + query.sort().stream().map(key -> order(query, key)).collect(Collectors.joining())
                        + Columns.ROW + " LIMIT " + (query.limit() + 1),
                values);
    }

    private static String order(RowQuery query, SortKey key) {
        return Columns.text(key.column()) + " = '', " + query.columns().comparable(key.column())
                + (key.descending() ? " DESC, " : ", ");
    }

    /** Rows behind the cursor: equal in the first keys and behind in the next one, down to the row's number. */
    private static String after(RowQuery query, RowCursor cursor, List<CellValue> values) {
        List<String> behind = new ArrayList<>();
        for (int depth = 0; depth <= query.sort().size(); depth++) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < depth; i++) {
                all.add(equal(query, query.sort().get(i), cursor.cells().get(i), values));
            }
            if (depth == query.sort().size()) {
                all.add(Columns.ROW + " > ?");
                values.add(new CellValue.OfInteger(cursor.row()));
            } else {
                Optional<String> further =
                        further(query, query.sort().get(depth), cursor.cells().get(depth), values);
                if (further.isEmpty()) {
                    continue;
                }
                all.add(further.get());
            }
            behind.add("(" + String.join(" AND ", all) + ")");
        }
        return "(" + String.join(" OR ", behind) + ")";
    }

    private static String equal(RowQuery query, SortKey key, String cell, List<CellValue> values) {
        if (cell.isEmpty()) {
            return Columns.text(key.column()) + " = ''";
        }
        values.add(value(query, key, cell));
        return query.columns().comparable(key.column()) + " = ?";
    }

    private static Optional<String> further(RowQuery query, SortKey key, String cell, List<CellValue> values) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        values.add(value(query, key, cell));
        return Optional.of("(" + query.columns().comparable(key.column()) + (key.descending() ? " < ?" : " > ?")
                + " OR " + Columns.text(key.column()) + " = '')");
    }

    private static CellValue value(RowQuery query, SortKey key, String cell) {
        return CellValue.read(query.columns().get(key.column()).type(), cell).orElseThrow();
    }
}
