package io.kaifang.contracts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum's constant that is published by a code, its name in kebab case: {@code DECISION_IS_FINAL} is {@code decision-is-final}. */
public interface Coded {

    String name();

    default String code() {
        return kebab(name());
    }

    /** The code of a constant's name. */
    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that code, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> named(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
