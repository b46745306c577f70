package io.kaifang.testkit.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The enums that stand somewhere in a type as JSON shows it: in type arguments, components of records, and theirs. */
final class ShownEnums {
    private final Set<Class<?>> enums = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private ShownEnums() {}

    static Set<Class<?>> in(Stream<Type> types) {
        ShownEnums shown = new ShownEnums();
        types.forEach(shown::look);
        return shown.enums;
    }

    private void look(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                look(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::look);
            }
            case Class<?> plain when seen.add(plain) -> lookInto(plain);
            default -> {}
        }
    }

    private void lookInto(Class<?> type) {
        if (type.isEnum()) {
            enums.add(type);
        } else if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::look);
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::look);
        }
    }
}
