package io.kaifang.backbone.jdbc;

import java.sql.SQLException;

/** The database could not be reached, or it refused a statement; the cause says which. */
public final class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
