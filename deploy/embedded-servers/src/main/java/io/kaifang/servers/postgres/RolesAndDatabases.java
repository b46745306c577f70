package io.kaifang.servers.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Housekeeping statements, which PostgreSQL lets nobody parametrise. Names are our own; passwords are quoted. */
final class RolesAndDatabases {
    private RolesAndDatabases() {}

    static void role(Connection admin, String role, String rights, String password) throws SQLException {
        boolean known = exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        run(admin, (known ? "ALTER ROLE " : "CREATE ROLE ") + role + " " + rights + " PASSWORD " + literal(password));
    }

    /** A new database is closed to everybody but its owner. */
    static void database(Connection admin, String name, String owner) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(admin, "CREATE DATABASE " + name + " OWNER " + owner);
        }
        run(admin, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    static void run(Connection admin, String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean exists(Connection admin, String query, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
