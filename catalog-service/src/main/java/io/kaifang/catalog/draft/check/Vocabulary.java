package io.kaifang.catalog.draft.check;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words by which clerks and programs call formats, frequencies and types. */
final class Vocabulary {
    /** Needs software of one maker to open (Art. 9), with what to offer instead. */
    private static final Map<String, String> CLOSED_FORMATS = Map.ofEntries(
            Map.entry("xls", "CSV(UTF-8)"),
            Map.entry("xlsx", "CSV(UTF-8)"),
            Map.entry("et", "CSV(UTF-8)"),
            Map.entry("mdb", "CSV(UTF-8)"),
            Map.entry("accdb", "CSV(UTF-8)"),
            Map.entry("sav", "CSV(UTF-8)"),
            Map.entry("doc", "CSV(UTF-8)"),
            Map.entry("docx", "CSV(UTF-8)"),
            Map.entry("wps", "CSV(UTF-8)"),
            Map.entry("dwg", "GeoJSON"),
            Map.entry("mxd", "GeoJSON"),
            Map.entry("gdb", "GeoJSON"),
            Map.entry("shp", "GeoJSON"));

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("api", Format.API),
            Map.entry("接口", Format.API),
            Map.entry("实时接口", Format.API),
            Map.entry("csv", Format.CSV),
            Map.entry("json", Format.JSON),
            Map.entry("xml", Format.XML),
            Map.entry("geojson", Format.GEOJSON),
            Map.entry("parquet", Format.PARQUET));

    private static final Map<String, UpdateFrequency> FREQUENCIES = Map.ofEntries(
            Map.entry("实时", UpdateFrequency.REAL_TIME),
            Map.entry("每小时", UpdateFrequency.HOURLY),
            Map.entry("每日", UpdateFrequency.DAILY),
            Map.entry("每天", UpdateFrequency.DAILY),
            Map.entry("每周", UpdateFrequency.WEEKLY),
            Map.entry("每月", UpdateFrequency.MONTHLY),
            Map.entry("每季度", UpdateFrequency.QUARTERLY),
            Map.entry("每年", UpdateFrequency.YEARLY),
            Map.entry("不定期", UpdateFrequency.IRREGULAR),
            Map.entry("静态", UpdateFrequency.STATIC));

    private static final Map<String, FieldType> TYPES = Map.ofEntries(
            Map.entry("文本", FieldType.TEXT),
            Map.entry("字符串", FieldType.TEXT),
            Map.entry("string", FieldType.TEXT),
            Map.entry("整数", FieldType.INTEGER),
            Map.entry("小数", FieldType.DECIMAL),
            Map.entry("布尔", FieldType.BOOLEAN),
            Map.entry("日期", FieldType.DATE),
            Map.entry("日期时间", FieldType.DATETIME));

    static final String TYPE_NAMES = names(FieldType.values());
    static final String FREQUENCY_NAMES = names(UpdateFrequency.values());

    private Vocabulary() {}

    static Optional<Format> format(String word) {
        return Optional.ofNullable(FORMATS.get(even(word)));
    }

    static Optional<String> insteadOf(String closedFormat) {
        return Optional.ofNullable(CLOSED_FORMATS.get(even(closedFormat)));
    }

    static Optional<UpdateFrequency> frequency(String word) {
        return read(word, UpdateFrequency.values(), FREQUENCIES);
    }

    static Optional<FieldType> type(String word) {
        return read(word, FieldType.values(), TYPES);
    }

    private static <E extends Enum<E>> Optional<E> read(String word, E[] constants, Map<String, E> otherWords) {
        String even = even(word);
        return Arrays.stream(constants)
                .filter(constant -> even(constant.name()).equals(even))
                .findFirst()
                .or(() -> Optional.ofNullable(otherWords.get(even)));
    }

    private static String even(String word) {
        String even = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return even.startsWith(".") ? even.substring(1) : even;
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
