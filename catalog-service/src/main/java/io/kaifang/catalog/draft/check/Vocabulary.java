package io.kaifang.catalog.draft.check;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.words.Worded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words by which clerks and programs call formats, frequencies and types. */
final class Vocabulary {
    static final String TYPE_NAMES = names(FieldType.values());
    static final String FREQUENCY_NAMES = names(UpdateFrequency.values());

    private Vocabulary() {}

    static Optional<Format> format(String word) {
        return switch (even(word)) {
            case "接口", "实时接口" -> Optional.of(Format.API);
            default -> named(word, Format.values());
        };
    }

    /** What to offer instead of a format that needs software of one maker to open (Art. 9). */
    static Optional<String> insteadOf(String closedFormat) {
        return switch (even(closedFormat)) {
            case "xls", "xlsx", "et", "mdb", "accdb", "sav", "doc", "docx", "wps" -> Optional.of("CSV(UTF-8)");
            case "dwg", "mxd", "gdb", "shp" -> Optional.of("GeoJSON");
            default -> Optional.empty();
        };
    }

    static Optional<UpdateFrequency> frequency(String word) {
        return switch (even(word)) {
            case "每天" -> Optional.of(UpdateFrequency.DAILY);
            default -> namedOrWorded(word, UpdateFrequency.values());
        };
    }

    static Optional<FieldType> type(String word) {
        return switch (even(word)) {
            case "字符串", "string" -> Optional.of(FieldType.TEXT);
            default -> namedOrWorded(word, FieldType.values());
        };
    }

    private static <E extends Enum<E>> Optional<E> named(String word, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> even(constant.name()).equals(even(word)))
                .findFirst();
    }

    /** By its name, or by what it is called in Chinese. */
    private static <E extends Enum<E> & Worded> Optional<E> namedOrWorded(String word, E[] constants) {
        return named(word, constants)
                .or(() -> Arrays.stream(constants)
                        .filter(constant -> constant.words().zh().equals(even(word)))
                        .findFirst());
    }

    private static String even(String word) {
        String even = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return even.startsWith(".") ? even.substring(1) : even;
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
