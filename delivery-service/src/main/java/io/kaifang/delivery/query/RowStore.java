package io.kaifang.delivery.query;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.permission.AccessRefused;
import io.kaifang.delivery.permission.Turns;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Released rows under DuckDB, which may read the data folder and nothing else, and whose settings are locked. Few queries run at
 * once, each for a limited time, within a fixed memory.
 */
public final class RowStore implements AutoCloseable {
    private static final String MEMORY = "128MB";
    private static final Duration LONGEST_QUERY = Duration.ofSeconds(10);

    private final DuckDBConnection root;
    private final Turns running = new Turns(4, Duration.ofSeconds(2));

    /** Opens the store over a folder, which is made if it is missing. */
    public RowStore(Path datasets) throws IOException, SQLException {
        Files.createDirectories(datasets);
        root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        String folder = "'" + datasets.toAbsolutePath().toString().replace("'", "''") + "'";
        Sql settings = Sql.on(root);
        settings.execute("SET memory_limit = '" + MEMORY + "'");
        settings.execute("SET threads = 2");
        settings.execute(
                "SET temp_directory = ''"); // a query too big for its memory fails, and the disk stays the data's
        settings.execute("SET allowed_directories = [" + folder + "]");
        settings.execute("SET enable_external_access = false");
        settings.execute("SET lock_configuration = true");
    }

    /**
     * Answers a query; rows go to the sink while they are read.
     *
     * @throws AccessRefused if there are too many queries at once, or this one takes too long or too much memory
     */
    public RowPage read(VersionFolder folder, VersionId version, RowQuery query, RowSink sink) throws IOException {
        Select select = Select.of(query);
        return running.take(() -> {
            try (Connection connection = root.duplicate();
                    PreparedStatement statement = connection.prepareStatement(select.sql())) {
                statement.setQueryTimeout((int) LONGEST_QUERY.toSeconds());
                statement.setString(1, folder.parquet().toAbsolutePath().toString());
                for (int i = 0; i < select.values().size(); i++) {
                    statement.setObject(i + 2, select.values().get(i).value());
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return page(rows, version, query, sink);
                }
            } catch (SQLException e) {
                if (ranOut(e)) {
                    throw new AccessRefused(AccessRefused.Reason.QUERY_TOO_HEAVY);
                }
                throw new IOException(e);
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

    /** DuckDB has no codes for these, only the words that its messages begin with. */
    private static boolean ranOut(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("INTERRUPT") || message.startsWith("Out of Memory");
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }
}
