package io.kaifang.backbone.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database could not be reached, or it refused a statement; the cause says which. */
public final class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sqlState;

    public SqlFailed(SQLException cause) {
        super(cause.getMessage(), cause);
        this.sqlState = cause.getSQLState();
    }

    /** PostgreSQL's error code, or null if the statement never reached the server. */
    public @Nullable String sqlState() {
        return sqlState;
    }
}
