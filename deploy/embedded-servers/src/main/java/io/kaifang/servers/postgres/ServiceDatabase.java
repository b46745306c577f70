package io.kaifang.servers.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A service's database with its three roles: the owner changes the schema, the runtime role works in it, the relay reads
 * its changes. No role of one service can connect to the database of another.
 *
 * @param service the service's name as in its topic, for example {@code access-request}
 */
public record ServiceDatabase(String service) {
    public ServiceDatabase {
        if (!service.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a service's name: " + service);
        }
    }

    public String name() {
        return "kaifang_" + plain();
    }

    public String owner() {
        return plain() + "_owner";
    }

    public String runtime() {
        return plain() + "_runtime";
    }

    public String relay() {
        return plain() + "_relay";
    }

    /** What the service finds in its environment: where the database is, and its roles. */
    public Map<String, String> environment(String host, int port, UnaryOperator<String> passwords) {
        return Map.of(
                "KAIFANG_DB_HOST", host,
                "KAIFANG_DB_PORT", Integer.toString(port),
                "KAIFANG_DB_NAME", name(),
                "KAIFANG_DB_OWNER_USER", owner(),
                "KAIFANG_DB_OWNER_PASSWORD", passwords.apply(owner()),
                "KAIFANG_DB_USER", runtime(),
                "KAIFANG_DB_PASSWORD", passwords.apply(runtime()),
                "KAIFANG_DB_RELAY_USER", relay(),
                "KAIFANG_DB_RELAY_PASSWORD", passwords.apply(relay()));
    }

    /**
     * Makes database and roles, or brings existing ones to these passwords; running it again changes nothing.
     *
     * @param passwords from a role's name to its password
     */
    public void establish(PostgresAdmin postgres, UnaryOperator<String> passwords) throws SQLException {
        try (Connection admin = postgres.connectAsAdmin("postgres")) {
            RolesAndDatabases.role(admin, owner(), "LOGIN", passwords.apply(owner()));
            RolesAndDatabases.role(admin, runtime(), "LOGIN", passwords.apply(runtime()));
            RolesAndDatabases.role(admin, relay(), "LOGIN REPLICATION", passwords.apply(relay()));
            // The oldest open transaction of the whole cluster holds up every service's streams, so none may stay open.
            RolesAndDatabases.run(admin, "ALTER ROLE " + runtime() + " SET transaction_timeout = '60s'");
            RolesAndDatabases.run(
                    admin, "ALTER ROLE " + runtime() + " SET idle_in_transaction_session_timeout = '30s'");
            RolesAndDatabases.database(admin, name(), owner());
            RolesAndDatabases.run(admin, "GRANT CONNECT, TEMPORARY ON DATABASE " + name() + " TO " + runtime());
            RolesAndDatabases.run(admin, "GRANT CONNECT ON DATABASE " + name() + " TO " + relay());
        }
        try (Connection admin = postgres.connectAsAdmin(name())) {
            RolesAndDatabases.run(admin, "GRANT USAGE ON SCHEMA public TO " + runtime() + ", " + relay());
            // Views and erasable rows lie in public. What may not be rewritten takes these rights away again, or lies
            // in
            // a schema of its own, where nothing is granted by default.
            String later = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner() + " IN SCHEMA public GRANT ";
            RolesAndDatabases.run(admin, later + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + runtime());
            RolesAndDatabases.run(admin, later + "USAGE, SELECT ON SEQUENCES TO " + runtime());
        }
    }

    private String plain() {
        return service.replace('-', '_');
    }
}
