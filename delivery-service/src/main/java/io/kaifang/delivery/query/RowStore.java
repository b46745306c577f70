package io.kaifang.delivery.query;

import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.RowSink;
import io.kaifang.delivery.store.VersionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;

/**
 * Released rows under DuckDB, which may read the data folder and nothing else, and whose settings are locked. Few queries run at
 * once, each for a limited time, within a fixed memory.
 */
public final class RowStore implements AutoCloseable {
    private static final String MEMORY = "128MB";
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST_QUERY = Duration.ofSeconds(10);

    private final DuckDBConnection root;
    private final Semaphore running = new Semaphore(AT_ONCE, true);

    /** Opens the store over a folder, which is made if it is missing. */
    public RowStore(Path datasets) throws IOException, SQLException {
        Files.createDirectories(datasets);
        root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        String folder = "'" + datasets.toAbsolutePath().toString().replace("'", "''") + "'";
        try (Statement statement = root.createStatement()) {
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET threads = 2");
            statement.execute(
                    "SET temp_directory = ''"); // a query too big for its memory fails, and the disk stays the data's
            statement.execute("SET allowed_directories = [" + folder + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
    }

    /** Answers a query; rows go to the sink while they are read. */
    public RowPage read(VersionFolder folder, VersionId version, RowQuery query, RowSink sink) throws IOException {
        Select select = Select.of(query);
        return run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select.sql())) {
                statement.setQueryTimeout((int) LONGEST_QUERY.toSeconds());
                statement.setString(1, folder.parquet().toAbsolutePath().toString());
                for (int i = 0; i < select.values().size(); i++) {
                    bind(statement, i + 2, select.values().get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return page(rows, version, query, sink);
                }
            }
        });
    }

    private static RowPage page(ResultSet rows, VersionId version, RowQuery query, RowSink sink)
            throws SQLException, IOException {
        int sorted = query.sort().size();
        String[] cells = new String[query.select().size()];
        Optional<RowCursor> last = Optional.empty();
        long read = 0;
        while (rows.next()) {
            if (read == query.limit()) {
                return new RowPage(read, last);
            }
            for (int i = 0; i < cells.length; i++) {
                cells[i] = rows.getString(2 + sorted + i);
            }
            sink.row(cells);
            read++;
            if (read == query.limit()) {
                List<String> keys = new ArrayList<>();
                for (int i = 0; i < sorted; i++) {
                    keys.add(rows.getString(2 + i));
                }
                last = Optional.of(new RowCursor(QueryText.order(version, query.sort()), keys, rows.getLong(1)));
            }
        }
        return new RowPage(read, Optional.empty());
    }

    private static void bind(PreparedStatement statement, int place, CellValue value) throws SQLException {
        switch (value) {
            case CellValue.OfText text -> statement.setString(place, text.value());
            case CellValue.OfInteger integer -> statement.setLong(place, integer.value());
            case CellValue.OfDecimal decimal -> statement.setDouble(place, decimal.value());
            case CellValue.OfBoolean bool -> statement.setBoolean(place, bool.value());
            case CellValue.OfDate date -> statement.setObject(place, date.value());
            case CellValue.OfDateTime dateTime -> statement.setObject(place, dateTime.value());
        }
    }

    /** Runs on a connection of its own, when its turn comes. */
    private <T> T run(Work<T> work) throws IOException {
        try {
            if (!running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new QueryRefused("too many queries at once", true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryRefused("interrupted while waiting", true);
        }
        try (Connection connection = root.duplicate()) {
            return work.on(connection);
        } catch (SQLException e) {
            if (ranOut(e)) {
                throw new QueryRefused("the query took too long or too much memory", false);
            }
            throw new IOException(e);
        } finally {
            running.release();
        }
    }

    /** DuckDB has no codes for these, only the words that its messages begin with. */
    private static boolean ranOut(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("INTERRUPT") || message.startsWith("Out of Memory");
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }

    /** Something done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
