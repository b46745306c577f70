package io.kaifang.servers.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** The superuser's way into a server, wherever it runs. */
public interface PostgresAdmin {

    /** A connection to that database with every right; the caller closes it. */
    Connection connectAsAdmin(String database) throws SQLException;
}
