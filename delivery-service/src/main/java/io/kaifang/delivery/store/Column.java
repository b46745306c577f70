package io.kaifang.delivery.store;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.ListingField;

/**
 * A column of a version, as the listing described it when the data came in.
 *
 * @param name heading in the data; text from outside, so it never becomes part of a statement: see {@link Columns#text(int)}
 * @param type what its cells hold
 * @param required whether no cell may be empty
 * @param key whether it is part of what tells rows apart
 */
public record Column(String name, FieldType type, boolean required, boolean key) {
    public static Column of(ListingField field) {
        return new Column(field.name(), field.type(), field.required(), field.key());
    }
}
