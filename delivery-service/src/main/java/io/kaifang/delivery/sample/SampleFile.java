package io.kaifang.delivery.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes the sample of a version. */
public final class SampleFile {
    private static final long LARGEST = 100;

    /** Below this, even a mean tells of somebody. */
    private static final long SMALLEST_WHOLE = 10;

    private SampleFile() {}

    /**
     * Writes a sample as CSV.
     *
     * @param staged for questions to the rows, as table {@code staged}
     * @param all how many rows there are
     * @return how many rows the sample has; none where there are too few to hide among
     */
    public static long write(Sql staged, Columns columns, long all, RandomGenerator random, Path csv)
            throws IOException {
        int rows = all < SMALLEST_WHOLE ? 0 : (int) Math.min(LARGEST, all);
        List<List<String>> drawn = new ArrayList<>();
        ColumnSample sample = new ColumnSample(staged, rows, random);
        List<Integer> keys = columns.keys();
        for (int i = 0; i < columns.size(); i++) {
            drawn.add(
                    keys.equals(List.of(i)) && countable(columns.get(i))
                            ? numbers(columns.get(i), rows)
                            : sample.draw(i, columns.get(i)));
        }
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            writer.writeRecord(columns.names());
            for (int row = 0; row < rows; row++) {
                int at = row;
                writer.writeRecord(drawn.stream().map(column -> column.get(at)).toList());
            }
        }
        return rows;
    }

    private static boolean countable(Column key) {
        return switch (key.type()) {
            case TEXT, INTEGER, DECIMAL -> true;
            case BOOLEAN, DATE, DATETIME -> false;
        };
    }

    /** A key that tells the sample's rows apart, and no others. */
    private static List<String> numbers(Column key, int rows) {
        String pattern = key.type() == FieldType.TEXT ? "样本-%03d" : "%d";
        return IntStream.rangeClosed(1, rows).mapToObj(pattern::formatted).toList();
    }
}
