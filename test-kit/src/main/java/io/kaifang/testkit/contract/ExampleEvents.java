package io.kaifang.testkit.contract;

import io.kaifang.contracts.DomainEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an event of any record, every field filled, always the same. So no event can be forgotten, and a new field shows in
 * the approved file by itself.
 */
public final class ExampleEvents {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("1.50")),
            Map.entry(Instant.class, Instant.parse("2026-11-22T01:02:03.004005Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-11-22")),
            Map.entry(Duration.class, Duration.ofSeconds(10)),
            Map.entry(URI.class, URI.create("https://data.example/x")));

    public <E extends DomainEvent> E of(Class<E> type) {
        return type.cast(made(type));
    }

    private Object value(RecordComponent component) {
        return value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        if (plain == String.class) {
            return text(name);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return made(plain.isSealed() ? plain.getPermittedSubclasses()[0] : plain);
    }

    private Object collection(ParameterizedType generic, String name) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (raw == List.class) {
            return List.of(value(arguments[0], name));
        }
        if (raw == Set.class) {
            return Set.of(value(arguments[0], name));
        }
        if (raw == Optional.class) {
            return Optional.of(value(arguments[0], name));
        }
        if (raw == Map.class) {
            return Map.of(value(arguments[0], name), value(arguments[1], name));
        }
        throw new IllegalArgumentException("no example of a " + generic + " is known; add one here");
    }

    private static String text(String name) {
        return switch (name) {
            case "hex", "hmac" -> "0123456789abcdef".repeat(4);
            case "zh" -> "说明";
            default -> name + "-1";
        };
    }

    private Object made(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no example of " + type + " is known; add one here");
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the example of " + type + " breaks its own rules", e);
        }
    }
}
