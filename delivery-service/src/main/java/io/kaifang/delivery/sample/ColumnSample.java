package io.kaifang.delivery.sample;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

    private final Connection staged;
    private final int rows;
    private final RandomGenerator random;

    ColumnSample(Connection staged, int rows, RandomGenerator random) {
        this.staged = staged;
        this.rows = rows;
        this.random = random;
    }

    /** Draws cells, in an order of their own. */
    List<String> draw(int index, Column column) throws SQLException {
        List<String> cells =
                switch (column.type()) {
                    case TEXT, BOOLEAN -> texts(index);
                    case INTEGER, DECIMAL -> quantiles("t" + index, column.type());
                    case DATE, DATETIME -> quantiles("epoch(t" + index + ")", column.type());
                };
        Collections.shuffle(cells, Random.from(random));
        return cells;
    }

    private List<String> texts(int index) throws SQLException {
        String cell = Columns.text(index);
        String sql = "WITH f AS (SELECT " + cell + " AS v, count(*) AS n FROM staged GROUP BY 1) SELECT s." + cell
                + ", f.n, (SELECT count(*) FROM f) FROM (SELECT " + cell
                + " FROM staged ORDER BY hash(_row + ?) LIMIT ?) s"
                + " JOIN f ON f.v = s." + cell;
        List<String> cells = new ArrayList<>();
        try (PreparedStatement statement = staged.prepareStatement(sql)) {
            statement.setLong(1, random.nextLong(1L << 40));
            statement.setLong(2, rows);
            try (ResultSet drawn = statement.executeQuery()) {
                while (drawn.next()) {
                    String text = drawn.getString(1);
                    boolean shown = drawn.getLong(2) >= CROWD && drawn.getLong(3) <= FEW && !Mask.holdsNumber(text);
                    cells.add(shown ? text : Mask.shape(text));
                }
            }
        }
        return cells;
    }

    /** The middles of up to twenty equal parts, each of ten rows at least: never the least nor the greatest value. */
    private List<String> quantiles(String number, FieldType type) throws SQLException {
        String counted = "SELECT count(" + number + "), count(*) FROM staged";
        List<String> cells = new ArrayList<>();
        try (PreparedStatement count = staged.prepareStatement(counted);
                ResultSet counts = count.executeQuery()) {
            counts.next();
            long present = counts.getLong(1);
            int empty = (int) Math.round(rows * (1 - present / (double) counts.getLong(2)));
            List<String> values = present < CROWD ? List.of("") : values(number, type, present);
            for (int i = 0; i < rows; i++) {
                cells.add(i < empty ? "" : values.get(random.nextInt(values.size())));
            }
        }
        return cells;
    }

    private List<String> values(String number, FieldType type, long present) throws SQLException {
        int parts = (int) Math.min(QUANTILES, present / CROWD);
        String middles = IntStream.range(0, parts)
                .mapToObj(i -> Double.toString((i + 0.5) / parts))
                .collect(Collectors.joining(", ", "[", "]"));
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = staged.prepareStatement(
                        "SELECT unnest(approx_quantile(" + number + "::DOUBLE, " + middles + ")) FROM staged");
                ResultSet quantiles = statement.executeQuery()) {
            while (quantiles.next()) {
                values.add(coarse(quantiles.getDouble(1), type));
            }
        }
        return values;
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
