package io.kaifang.delivery.sample;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private List<String> texts(int index) {
        String cell = Columns.text(index);
        String sql = "WITH f AS (SELECT " + cell + " AS v, count(*) AS n FROM staged GROUP BY 1) SELECT s." + cell
                + ", f.n, (SELECT count(*) FROM f) FROM (SELECT " + cell
                + " FROM staged ORDER BY hash(_row + ?) LIMIT ?) s"
                + " JOIN f ON f.v = s." + cell;
        return staged.query(sql, ColumnSample::masked, random.nextLong(1L << 40), (long) rows);
    }

    private static String masked(ResultSet drawn) throws SQLException {
        String text = drawn.getString(1);
        boolean shown = drawn.getLong(2) >= CROWD && drawn.getLong(3) <= FEW && !Mask.holdsNumber(text);
        return shown ? text : Mask.shape(text);
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
                .mapToObj(i -> i < empty ? "" : values.get(random.nextInt(values.size())))
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
