package io.kaifang.testkit.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes events apart, down to the types that can't be taken apart any further. */
final class EventParts {
    /**
     * One field of an event, or of a record within it.
     *
     * @param owner simple name of the record that it stands in
     * @param name of the field
     * @param type of its value, or of each of its values
     */
    record Leaf(String owner, String name, Class<?> type) {
        String path() {
            return owner + "." + name;
        }
    }

    private final Set<Leaf> leaves = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private EventParts() {}

    /** Every field that the events hold, at any depth. */
    static Set<Leaf> leavesOf(Collection<? extends Class<?>> records) {
        var parts = new EventParts();
        records.forEach(parts::open);
        return parts.leaves;
    }

    private void open(Class<?> record) {
        if (seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                take(component.getGenericType(), record, component.getName());
            }
        }
    }

    private void take(Type type, Class<?> owner, String name) {
        switch (type) {
            case ParameterizedType generic
            when isContainer(generic) ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> take(argument, owner, name));
            case Class<?> plain
            when plain.isSealed() && plain.isInterface() ->
                List.of(plain.getPermittedSubclasses()).forEach(variant -> take(variant, owner, name));
            case Class<?> plain when plain.isRecord() && !isOneValue(plain) -> open(plain);
            case Class<?> plain -> leaves.add(new Leaf(owner.getSimpleName(), name, plain));
            default -> leaves.add(new Leaf(owner.getSimpleName(), name, Object.class));
        }
    }

    private static boolean isContainer(ParameterizedType generic) {
        return generic.getRawType() instanceof Class<?> raw
                && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw));
    }

    /** A sentence for people, or a record that is written as its only value: an id, a digest. */
    private static boolean isOneValue(Class<?> record) {
        return record == Text.class
                || Arrays.stream(record.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
