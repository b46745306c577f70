package io.kaifang.audit.log;

import java.sql.SQLException;

/** The ledger's database can't be reached, or refuses. Nothing was changed; trying again later is right. */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(SQLException cause) {
        super("the ledger's database: " + cause.getMessage(), cause);
    }
}
