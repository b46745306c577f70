package io.kaifang.delivery.store;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.ListingField;
import org.jspecify.annotations.Nullable;

/**
 * A column of a version, as the listing described it when the data came in.
 *
 * @param name heading in the data; text from outside, so it never becomes part of a statement: see {@link Columns#text(int)}
 * @param type what its cells hold
 * @param required whether no cell may be empty
 * @param key whether it is part of what tells rows apart
 * @param meaning in words; null where it was not kept
 */
public record Column(
        String name,
        FieldType type,
        boolean required,
        boolean key,
        @Nullable String meaning) {
    /** A column whose meaning was not kept. */
    public Column(String name, FieldType type, boolean required, boolean key) {
        this(name, type, required, key, null);
    }

    public static Column of(ListingField field) {
        return new Column(field.name(), field.type(), field.required(), field.key(), field.meaning());
    }

    /** Whether the list still says of it what it said when the data came in: a field of another type or meaning is another one. */
    boolean isStill(Column listed) {
        return name.equals(listed.name)
                && type == listed.type
                && (meaning == null || listed.meaning == null || meaning.equals(listed.meaning));
    }
}
