package io.kaifang.bench.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.schema.StoreSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A database with nothing but an event store, on a server that relays nothing. */
public record BenchDatabase(String url, String owner, String ownerPassword, String runtime, String runtimePassword) {

    /** Of the environment that the launcher gives: {@code KAIFANG_BENCH_FEW_URL} and so on. */
    static BenchDatabase named(String name) {
        String prefix = "KAIFANG_BENCH_" + name + "_";
        return new BenchDatabase(
                required(prefix + "URL"),
                required(prefix + "OWNER_USER"),
                required(prefix + "OWNER_PASSWORD"),
                required(prefix + "USER"),
                required(prefix + "PASSWORD"));
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; ./kaifang bench backbone sets it");
        }
        return value;
    }

    void migrate() {
        StoreSchema.migrate(url, owner, ownerPassword, runtime, runtime);
    }

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    void asOwner(String sql) throws SQLException {
        try (var connection = connectAsOwner()) {
            Sql.on(connection).execute(sql);
        }
    }

    /** What a query of one number answers. */
    long number(String sql) throws SQLException {
        try (var connection = connectAsOwner()) {
            return number(connection, sql);
        }
    }

    public static long number(Connection connection, String sql) {
        return Sql.on(connection).query(sql, row -> row.getLong(1)).getFirst();
    }

    /** How many bytes the server has logged since it was made. */
    long logged() throws SQLException {
        return number("SELECT pg_current_wal_insert_lsn() - '0/0'");
    }

    /** Connections as a service has them. */
    AgroalDataSource pool(int size) throws SQLException {
        return pool(size, runtime, runtimePassword);
    }

    AgroalDataSource ownersPool(int size) throws SQLException {
        return pool(size, owner, ownerPassword);
    }

    private AgroalDataSource pool(int size, String user, String password) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .initialSize(size)
                        .minSize(size)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .initialSql(PostgresEventStorageEngine.SESSION)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
    }
}
