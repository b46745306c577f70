package io.kaifang.audit.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What tables take on disk with their keys and what lies beside them, as they are: nothing is packed first. */
record TableSizes(TestLedger ledger, long entries) {

    double of(String... tables) {
        return ledger.database.transaction(connection -> {
            double bytes = 0;
            try (PreparedStatement query = connection.prepareStatement("select pg_total_relation_size(?::regclass)")) {
                for (String table : tables) {
                    query.setString(1, table);
                    try (ResultSet row = query.executeQuery()) {
                        row.next();
                        bytes += row.getLong(1);
                    }
                }
                return bytes / entries;
            } catch (SQLException e) {
                throw new LedgerUnavailable(e);
            }
        });
    }
}
