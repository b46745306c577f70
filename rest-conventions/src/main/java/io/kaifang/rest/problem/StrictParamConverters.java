package io.kaifang.rest.problem;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters that have only so many values: words of a list, whole numbers. By itself JAX-RS answers 404 to a query
 * that it can't read, which sends the caller looking for the wrong mistake.
 */
@Provider
public class StrictParamConverters implements ParamConverterProvider {
    private static final String WHOLE = "0, 1, 2 …";

    @Override
    @SuppressWarnings("unchecked") // each converter makes what its type says
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        String name = name(annotations == null ? new Annotation[0] : annotations);
        if (name.isEmpty()) {
            return null;
        }
        if (type.isEnum()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return (ParamConverter<T>) new Converter<Object>(name, allowed, null, text -> constant(type, text));
        }
        if (type == int.class || type == Integer.class) {
            return (ParamConverter<T>)
                    new Converter<Object>(name, WHOLE, type == int.class ? 0 : null, Integer::valueOf);
        }
        if (type == long.class || type == Long.class) {
            return (ParamConverter<T>)
                    new Converter<Object>(name, WHOLE, type == long.class ? 0L : null, Long::valueOf);
        }
        return null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** A path is left alone: what it doesn't lead to isn't found. */
    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> switch (annotation) {
                    case QueryParam it -> it.value();
                    case HeaderParam it -> it.value();
                    case CookieParam it -> it.value();
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * Reads one parameter.
     *
     * @param absent what it is where it isn't given
     */
    private record Converter<T>(
            String name, String allowed, @Nullable T absent, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return absent;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new InvalidParameterValue(name, allowed);
            }
        }

        @Override
        public String toString(@Nullable T value) {
            return Objects.toString(value);
        }
    }
}
