package io.kaifang.testkit.contract;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a record must say and doesn't: JSON that lacks a field leaves it null, and no compiler is there to see it. */
final class RequiredFields {
    private RequiredFields() {}

    /** Paths of components, at any depth, that are null without being allowed to. */
    static List<String> missingIn(Record record) {
        List<String> missing = new ArrayList<>();
        look("", record, missing);
        return missing;
    }

    private static void look(String at, @Nullable Object value, List<String> missing) {
        switch (value) {
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    String path = at + "/" + component.getName();
                    Object part = part(record, component);
                    if (part == null && !mayBeNull(component.getAnnotatedType())) {
                        missing.add(path);
                    }
                    look(path, part, missing);
                }
            }
            case Collection<?> many -> many.forEach(each -> look(at, each, missing));
            case Map<?, ?> map -> map.values().forEach(each -> look(at, each, missing));
            case null, default -> {}
        }
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record shows its components", e);
        }
    }
}
