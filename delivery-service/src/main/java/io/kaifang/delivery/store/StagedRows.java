package io.kaifang.delivery.store;

import io.kaifang.backbone.jdbc.Sql;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Rows on their way in, in a DuckDB file of their own: there duplicates are found and Parquet is written within a fixed memory,
 * however large the file. Statements name columns by place; cells go in through the appender, never as text of a statement.
 */
public final class StagedRows implements AutoCloseable {
    /** Of DuckDB's buffers; what exceeds it goes to disk. */
    private static final String MEMORY = "64MB";

    private final Columns columns;
    private final DuckDBConnection connection;
    private final Sql rows;
    private final DuckDBAppender appender;

    /**
     * @param folder the only one that its statements may read or write
     * @param work for its own files, within the folder; the caller clears it away
     */
    public StagedRows(Path folder, Path work, Columns columns) throws SQLException {
        this.columns = columns;
        this.connection = DriverManager.getConnection("jdbc:duckdb:" + work.resolve("staged.duckdb"))
                .unwrap(DuckDBConnection.class);
        this.rows = Sql.on(connection);
        rows.execute("SET memory_limit = '" + MEMORY + "'");
        rows.execute("SET threads = 1");
        rows.execute("SET temp_directory = " + quoted(work.resolve("spill").toString()));
        rows.execute("SET allowed_directories = [" + quoted(folder.toString()) + "]");
        rows.execute("SET enable_external_access = false");
        rows.execute("SET lock_configuration = true");
        rows.execute("CREATE TABLE staged (" + Columns.ROW + " BIGINT NOT NULL, " + definitions() + ")");
        this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "staged");
    }

    /** Appends a row; a typed value is absent where the cell is empty or not of its type. */
    public void append(long row, String[] cells, List<Optional<CellValue>> values) throws SQLException {
        appender.beginRow();
        appender.append(row);
        for (int i = 0; i < cells.length; i++) {
            appender.append(cells[i]);
            if (columns.isTyped(i)) {
                appendTyped(values.get(i));
            }
        }
        appender.endRow();
    }

    private void appendTyped(Optional<CellValue> value) throws SQLException {
        if (value.isEmpty()) {
            appender.appendNull();
            return;
        }
        switch (value.get()) {
            case CellValue.OfText text -> appender.append(text.value());
            case CellValue.OfInteger integer -> appender.append(integer.value());
            case CellValue.OfDecimal decimal -> appender.append(decimal.value());
            case CellValue.OfBoolean bool -> appender.append(bool.value());
            case CellValue.OfDate date -> appender.append(date.value());
            case CellValue.OfDateTime dateTime -> appender.append(dateTime.value());
        }
    }

    /** Call once after the last row. */
    public void complete() throws SQLException {
        appender.close();
    }

    /** A row whose key an earlier one has. */
    public record Repeat(long row, long of) {}

    /**
     * Rows whose key occurred before.
     *
     * @param all how many there are
     * @param first the first of them
     */
    public record Repeats(long all, List<Repeat> first) {
        public Repeats {
            first = List.copyOf(first);
        }
    }

    /** Finds rows whose key occurred before; names the first {@code shown} of them. */
    public Repeats repeats(int shown) {
        String keys = columns.keys().stream().map(Columns::text).collect(Collectors.joining(", "));
        String repeated = "(SELECT min(" + Columns.ROW + ") AS first, count(*) AS n, " + keys + " FROM staged GROUP BY "
                + keys + " HAVING count(*) > 1)";
        long all = rows.first("SELECT coalesce(sum(n - 1), 0)::BIGINT FROM " + repeated, row -> row.getLong(1))
                .orElseThrow();
        String pointed = "SELECT s." + Columns.ROW + ", d.first FROM staged s JOIN " + repeated + " d USING (" + keys
                + ") WHERE s." + Columns.ROW + " > d.first ORDER BY 1 LIMIT " + shown;
        return new Repeats(
                all, all == 0 ? List.of() : rows.query(pointed, row -> new Repeat(row.getLong(1), row.getLong(2))));
    }

    /** Writes the rows as Parquet, in the order in which they were appended. */
    public void writeParquet(Path file) {
        rows.execute("COPY staged TO " + quoted(file.toString())
                + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)");
    }

    /** For questions to the table {@code staged}, once it is complete. */
    public Sql rows() {
        return rows;
    }

    private String definitions() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.isTyped(i)
                        ? Columns.text(i) + " VARCHAR NOT NULL, " + columns.comparable(i) + " " + sqlType(i)
                        : Columns.text(i) + " VARCHAR NOT NULL")
                .collect(Collectors.joining(", "));
    }

    private String sqlType(int index) {
        return switch (columns.get(index).type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DATETIME -> "TIMESTAMP";
        };
    }

    /** Paths are ours; quoted all the same, since the data folder's name is the operator's. */
    static String quoted(String literal) {
        return "'" + literal.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
