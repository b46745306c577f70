package io.kaifang.catalog.intake;

import java.sql.SQLException;

/** The database doesn't answer; nothing was decided. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(SQLException cause) {
        super("the database does not answer", cause);
    }
}
