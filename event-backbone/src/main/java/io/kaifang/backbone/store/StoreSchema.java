package io.kaifang.backbone.store;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code backbone} of a database up to date, with a history of its own. */
public final class StoreSchema {
    public static final String NAME = "backbone";

    private StoreSchema() {}

    /**
     * Migrates.
     *
     * @param url JDBC address of the database
     * @param owner the role that is to own the schema
     * @param runtime the role that the service works as: may read and append
     * @param relay the role that the relay works as: may read
     */
    public static void migrate(String url, String owner, String password, String runtime, String relay) {
        Flyway.configure(StoreSchema.class.getClassLoader())
                .dataSource(url, owner, password)
                .defaultSchema(NAME)
                .locations("classpath:db/backbone")
                .placeholders(Map.of("runtime", runtime, "relay", relay))
                .load()
                .migrate();
    }
}
