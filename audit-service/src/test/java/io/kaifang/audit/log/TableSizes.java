package io.kaifang.audit.log;

/** What tables take on disk with their keys and what lies beside them, as they are: nothing is packed first. */
record TableSizes(TestLedger ledger, long entries) {

    double of(String... tables) {
        return ledger.database.transaction(sql -> {
            double bytes = 0;
            for (String table : tables) {
                bytes += sql.number("select pg_total_relation_size(?::regclass)", table);
            }
            return bytes / entries;
        });
    }
}
