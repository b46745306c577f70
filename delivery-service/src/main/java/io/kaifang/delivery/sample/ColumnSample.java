package io.kaifang.delivery.sample;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws one column of a sample. */
final class ColumnSample {
    /** As many rows at least have a value in common that is shown. */
    private static final long CROWD = 10;

    /** A column with more different texts holds names or the like, not categories. */
    private static final long FEW = 100;

    private static final int QUANTILES = 20;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private final Sql staged;
    private final int rows;
    private final RandomGenerator random;

    ColumnSample(Sql staged, int rows, RandomGenerator random) {
        this.staged = staged;
        this.rows = rows;
        this.random = random;
    }

    /** Draws cells, in an order of their own. */
    List<String> draw(int index, Column column) {
        List<String> cells = new ArrayList<>(
                switch (column.type()) {
                    case TEXT, BOOLEAN -> texts(index);
                    case INTEGER, DECIMAL -> quantiles("t" + index, column.type());
                    case DATE, DATETIME -> quantiles("epoch(t" + index + ")", column.type());
                });
        Collections.shuffle(cells, Random.from(random));
        return cells;
    }

    /** Draws cells of which nothing is shown but their shape, however many rows have them in common. */
    List<String> shapes(int index, Column column) {
        List<String> cells = new ArrayList<>(drawn(index).stream()
                .map(cell -> Mask.shape(column.type(), cell))
                .toList());
        Collections.shuffle(cells, Random.from(random));
        return cells;
    }

    /** Where there are few different texts, each has its share of the sample, to less than a row; what no crowd shares keeps its shape. */
    private List<String> texts(int index) {
        String cell = Columns.text(index);
        Map<String, Long> counts = new LinkedHashMap<>();
        staged.query(
                        "SELECT " + cell + ", count(*) FROM staged GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + (FEW + 1),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        if (counts.size() > FEW) {
            return drawn(index).stream().map(Mask::shape).toList();
        }
        List<String> cells = new ArrayList<>();
        Shares.of(counts, rows).forEach((text, share) -> {
            boolean shown = counts.getOrDefault(text, 0L) >= CROWD && !Mask.holdsNumber(text);
            cells.addAll(Collections.nCopies(share, shown ? text : Mask.shape(text)));
        });
        return cells;
    }

    private List<String> drawn(int index) {
        return staged.query(
                "SELECT " + Columns.text(index) + " FROM staged ORDER BY hash(_row + ?) LIMIT ?",
                row -> row.getString(1),
                random.nextLong(1L << 40),
                (long) rows);
    }

    /** The middles of up to twenty equal parts, each of ten rows at least: never the least nor the greatest value. */
    private List<String> quantiles(String number, FieldType type) {
        return staged.first(
                        "SELECT count(" + number + "), count(*) FROM staged",
                        counts -> quantiles(number, type, counts.getLong(1), counts.getLong(2)))
                .orElseThrow();
    }

    private List<String> quantiles(String number, FieldType type, long present, long all) {
        int empty = (int) Math.round(rows * (1 - present / (double) all));
        List<String> values = present < CROWD ? List.of("") : values(number, type, present);
        return IntStream.range(0, rows)
                .mapToObj(i -> i < empty ? "" : values.get(i % values.size()))
                .toList();
    }

    private List<String> values(String number, FieldType type, long present) {
        int parts = (int) Math.min(QUANTILES, present / CROWD);
        String middles = IntStream.range(0, parts)
                .mapToObj(i -> Double.toString((i + 0.5) / parts))
                .collect(Collectors.joining(", ", "[", "]"));
        return staged.query(
                "SELECT unnest(approx_quantile(" + number + "::DOUBLE, " + middles + ")) FROM staged",
                row -> coarse(row.getDouble(1), type));
    }

    private static String coarse(double value, FieldType type) {
        return switch (type) {
            case INTEGER ->
                new BigDecimal(value)
                        .setScale(0, RoundingMode.HALF_UP)
                        .round(THREE_DIGITS)
                        .toPlainString();
            case DATE -> month(value).toString();
            case DATETIME -> month(value) + "T00:00:00Z";
            case TEXT, DECIMAL, BOOLEAN ->
                new BigDecimal(value).round(THREE_DIGITS).toPlainString();
        };
    }

    private static LocalDate month(double epochSecond) {
        return Instant.ofEpochSecond((long) epochSecond)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .withDayOfMonth(1);
    }
}
