package io.kaifang.servers.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** A database of one program that looks after its own schema. */
public record OwnedDatabase(String name, String owner) {

    /** Makes database and owner, or brings an existing owner to this password. */
    public void establish(PostgresAdmin postgres, String password) throws SQLException {
        try (Connection admin = postgres.connectAsAdmin("postgres")) {
            RolesAndDatabases.role(admin, owner, "LOGIN", password);
            RolesAndDatabases.database(admin, name, owner);
        }
    }
}
