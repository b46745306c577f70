package io.kaifang.delivery.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.catalog.FieldType;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns of a version, in the listing's order.
 *
 * <p>In the store a column is known by its place alone: {@code c3} holds its cells as they came, {@code t3} the same as a typed
 * value to filter and sort by, where the type isn't text. So no name from outside ever reaches SQL.
 */
public record Columns(@JsonValue List<Column> all) {
    /** The store's own column: the row's number, from 1. */
    public static final String ROW = "_row";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Columns {
        all = List.copyOf(all);
        if (all.stream().map(Column::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two columns have one name");
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("data have at least one column");
        }
    }

    public int size() {
        return all.size();
    }

    public Column get(int index) {
        return all.get(index);
    }

    public List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    public OptionalInt indexOf(String name) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).name().equals(name))
                .findFirst();
    }

    /** What tells rows apart: the key columns, or all of them where the listing names no key. */
    public List<Integer> keys() {
        List<Integer> keys = IntStream.range(0, all.size())
                .filter(i -> all.get(i).key())
                .boxed()
                .toList();
        return keys.isEmpty() ? IntStream.range(0, all.size()).boxed().toList() : keys;
    }

    /** The stored column that holds the cells as they came. */
    public static String text(int index) {
        return "c" + index;
    }

    /** The stored column to compare by. */
    public String comparable(int index) {
        return isTyped(index) ? "t" + index : text(index);
    }

    /** Whether a typed value lies beside the text. */
    public boolean isTyped(int index) {
        return all.get(index).type() != FieldType.TEXT;
    }
}
