package io.kaifang.delivery.query;

import io.kaifang.delivery.store.DataFolder;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;

/** Opens the one store that rows are read from. */
final class RowStoreProducer {
    private RowStoreProducer() {}

    @Produces
    @Singleton
    static RowStore open(DataFolder folder) throws IOException, SQLException {
        return new RowStore(folder.datasets());
    }

    static void close(@Disposes RowStore rows) throws SQLException {
        rows.close();
    }
}
