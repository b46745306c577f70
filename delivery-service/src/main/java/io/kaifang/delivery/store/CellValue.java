package io.kaifang.delivery.store;

import io.kaifang.contracts.catalog.FieldType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell's text means by its column's type. The same reading serves the checks, the store and the filters. */
public sealed interface CellValue {
    Object value();

    record OfText(String value) implements CellValue {}

    record OfInteger(Long value) implements CellValue {}

    /** For comparing only: the text stays what is handed out, so no digit is lost. */
    record OfDecimal(Double value) implements CellValue {}

    record OfBoolean(Boolean value) implements CellValue {}

    record OfDate(LocalDate value) implements CellValue {}

    /** In UTC. */
    record OfDateTime(LocalDateTime value) implements CellValue {}

    /** Beyond 18 digits it is a code, and belongs into a text column. */
    Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");

    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'][ ]HH:mm[:ss][.SSSSSS][.SSS][XXX]", Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    /** Reads a cell that isn't empty; nothing where it isn't of the type. */
    static Optional<CellValue> read(FieldType type, String cell) {
        return switch (type) {
            case TEXT -> Optional.of(new OfText(cell));
            case INTEGER ->
                INTEGER.matcher(cell).matches() ? Optional.of(new OfInteger(Long.parseLong(cell))) : Optional.empty();
            case DECIMAL ->
                DECIMAL.matcher(cell).matches()
                        ? Optional.of(new OfDecimal(Double.parseDouble(cell)))
                        : Optional.empty();
            case BOOLEAN -> bool(cell).map(OfBoolean::new);
            case DATE -> date(cell).map(OfDate::new);
            case DATETIME -> dateTime(cell).map(OfDateTime::new);
        };
    }

    private static Optional<Boolean> bool(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "1", "是" -> Optional.of(true);
            case "false", "0", "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String cell) {
        try {
            return cell.length() == 10 ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> dateTime(String cell) {
        try {
            TemporalAccessor read = DATE_TIME.parseBest(cell, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof OffsetDateTime at
                            ? at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                            : LocalDateTime.from(read)
                                    .atZone(SHANGHAI)
                                    .withZoneSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
