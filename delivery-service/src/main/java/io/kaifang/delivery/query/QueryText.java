package io.kaifang.delivery.query;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a query against the columns that there are, and tells all that is wrong with them at once. */
public final class QueryText {
    public static final int LARGEST_PAGE = 1_000;
    private static final int MOST_CONDITIONS = 20;
    private static final Text REMEDY = new Text("请对照该数据集的字段修改", "Compare it with the data set's fields");

    private final VersionId version;
    private final Columns columns;
    private final List<Fault> faults = new ArrayList<>();

    private QueryText(VersionId version, Columns columns) {
        this.version = version;
        this.columns = columns;
    }

    /**
     * Reads a query.
     *
     * @param select field names, comma-separated; all fields where absent
     * @param filters each {@code field:operator:value}; all must hold
     * @param sort field names, comma-separated, {@code -} before one that descends
     * @param granted what a query without {@code select} reads: all of it that the caller may
     */
    public static RowQuery read(
            VersionId version,
            Columns columns,
            List<String> granted,
            @Nullable String select,
            List<String> filters,
            @Nullable String sort,
            int limit,
            @Nullable String cursor) {
        QueryText text = new QueryText(version, columns);
        List<SortKey> keys = text.sort(sort);
        RowQuery query = new RowQuery(
                columns,
                text.places("/select", select == null || select.isBlank() ? granted : split(select)),
                text.conditions(filters),
                keys,
                text.limit(limit),
                text.cursor(cursor, keys));
        if (!text.faults.isEmpty()) {
            throw new RuleViolated(DeliveryRule.QUERY_MUST_BE_UNDERSTOOD, text.faults);
        }
        return query;
    }

    /** What a cursor is bound to. */
    static String order(VersionId version, List<SortKey> sort) {
        return version.value()
                + sort.stream()
                        .map(key -> (key.descending() ? "-" : "+") + key.column())
                        .collect(Collectors.joining());
    }

    private List<Integer> places(String where, List<String> names) {
        List<Integer> places = new ArrayList<>();
        for (String name : names) {
            place(where, name).ifPresent(places::add);
        }
        if (places.stream().distinct().count() < places.size()) {
            fault(where, "repeated-field", "字段重复", "A field is named twice");
        }
        return places;
    }

    private OptionalInt place(String where, String name) {
        OptionalInt place = columns.indexOf(name);
        if (place.isEmpty()) {
            fault(where, "unknown-field", "没有这个字段", "There is no such field");
        }
        return place;
    }

    private List<RowCondition> conditions(List<String> filters) {
        if (filters.size() > MOST_CONDITIONS) {
            fault("/filter", "too-many-filters", "筛选条件过多", "There are too many filters");
            return List.of();
        }
        List<RowCondition> conditions = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            condition("/filter/" + i, filters.get(i)).ifPresent(conditions::add);
        }
        return conditions;
    }

    /** A field's name may hold a colon, so the longest name that fits is taken. */
    private Optional<RowCondition> condition(String where, String filter) {
        Optional<Integer> place = IntStream.range(0, columns.size())
                .filter(i -> filter.startsWith(columns.get(i).name() + ":"))
                .boxed()
                .max(Comparator.comparingInt(i -> columns.get(i).name().length()));
        if (place.isEmpty()) {
            return fault(where, "unknown-field", "没有这个字段，写法为 字段:运算符:值", "No such field; write field:operator:value");
        }
        int column = place.get();
        String[] rest =
                filter.substring(columns.get(column).name().length() + 1).split(":", 2);
        Optional<Operator> operator = Coded.named(Operator.class, rest[0]);
        if (operator.isEmpty()) {
            return fault(where, "unknown-operator", "没有这个运算符", "There is no such operator");
        }
        if (!operator.get().takesValue()) {
            return Optional.of(new RowCondition(column, operator.get(), Optional.empty()));
        }
        FieldType type = operator.get().readsText()
                ? FieldType.TEXT
                : columns.get(column).type();
        Optional<CellValue> value = rest.length < 2 ? Optional.empty() : CellValue.read(type, rest[1]);
        return value.isEmpty()
                ? fault(where, "wrong-value", "值与字段类型不符", "The value is not of the field's type")
                : Optional.of(new RowCondition(column, operator.get(), value));
    }

    private List<SortKey> sort(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return List.of();
        }
        List<SortKey> keys = new ArrayList<>();
        for (String name : split(sort)) {
            boolean descending = name.startsWith("-") && columns.indexOf(name).isEmpty();
            place("/sort", descending ? name.substring(1) : name)
                    .ifPresent(column -> keys.add(new SortKey(column, descending)));
        }
        return keys;
    }

    private int limit(int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            fault("/limit", "outside-limits", "limit 须在 1 至 1000 之间", "limit is 1 to 1000");
        }
        return limit;
    }

    private Optional<RowCursor> cursor(@Nullable String text, List<SortKey> sort) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<RowCursor> cursor = RowCursor.decode(text)
                .filter(read -> read.of().equals(order(version, sort)))
                .filter(read -> fits(read.cells(), sort));
        return cursor.isEmpty()
                ? fault("/cursor", "not-ours", "分页参数无效，或数据、排序已改变", "The cursor is not of this version and order")
                : cursor;
    }

    private boolean fits(List<String> cells, List<SortKey> sort) {
        return cells.size() == sort.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i -> cells.get(i).isEmpty() || fits(cells.get(i), sort.get(i)));
    }

    private boolean fits(String cell, SortKey key) {
        return CellValue.read(columns.get(key.column()).type(), cell).isPresent();
    }

    private static List<String> split(String names) {
        return List.of(names.split(",", -1));
    }

    private <T> Optional<T> fault(String where, String code, String zh, String en) {
        faults.add(new Fault(where, code, new Text(zh, en), REMEDY));
        return Optional.empty();
    }
}
