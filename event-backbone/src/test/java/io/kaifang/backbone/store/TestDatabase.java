package io.kaifang.backbone.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.kaifang.backbone.store.schema.StoreSchema;
import io.kaifang.testkit.servers.JvmServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A service's database with an event store, on the PostgreSQL of this JVM. */
public final class TestDatabase {
    private static final Map<String, DataSource> POOLS = new HashMap<>();

    private final Map<String, String> settings;

    private TestDatabase(Map<String, String> settings) {
        this.settings = settings;
    }

    public static TestDatabase of(String service) {
        return of(JvmServers.settingsOf(service));
    }

    /** From settings like those that the launcher passes. */
    public static TestDatabase of(Map<String, String> settings) {
        var database = new TestDatabase(settings);
        StoreSchema.migrate(
                database.url(),
                database.setting("KAIFANG_DB_OWNER_USER"),
                database.setting("KAIFANG_DB_OWNER_PASSWORD"),
                database.setting("KAIFANG_DB_USER"),
                database.setting("KAIFANG_DB_RELAY_USER"));
        return database;
    }

    /** A database that another process has created and migrated. */
    public static TestDatabase existing(Map<String, String> settings) {
        return new TestDatabase(settings);
    }

    /** A pool as in production; callers in one process share pools of the same size, because connections are few. */
    public DataSource pool(int size) throws SQLException {
        synchronized (POOLS) {
            var name = url() + " " + size;
            var pool = POOLS.get(name);
            if (pool == null) {
                pool = newPool(size);
                POOLS.put(name, pool);
            }
            return pool;
        }
    }

    private DataSource newPool(int size) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .exceptionSorter(new PostgreSQLExceptionSorter()) // sessions that were ended leave the pool
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url())
                                .initialSql(PostgresEventStorageEngine.SESSION)
                                .principal(new NamePrincipal(setting("KAIFANG_DB_USER")))
                                .credential(new SimplePassword(setting("KAIFANG_DB_PASSWORD"))))));
    }

    public Connection connectAsRuntime() throws SQLException {
        return DriverManager.getConnection(url(), setting("KAIFANG_DB_USER"), setting("KAIFANG_DB_PASSWORD"));
    }

    public Connection connectAsRelay() throws SQLException {
        return DriverManager.getConnection(
                url(), setting("KAIFANG_DB_RELAY_USER"), setting("KAIFANG_DB_RELAY_PASSWORD"));
    }

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                url(), setting("KAIFANG_DB_OWNER_USER"), setting("KAIFANG_DB_OWNER_PASSWORD"));
    }

    public PostgresEventStorageEngine engine() throws SQLException {
        return new PostgresEventStorageEngine(pool(16), new PlainPayloads());
    }

    public Map<String, String> settings() {
        return settings;
    }

    public String url() {
        return "jdbc:postgresql://%s:%s/%s"
                .formatted(setting("KAIFANG_DB_HOST"), setting("KAIFANG_DB_PORT"), setting("KAIFANG_DB_NAME"));
    }

    private String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }
}
