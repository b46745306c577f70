package io.kaifang.backbone.store.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Migrates the schema {@code backbone} of a database; the schema has its own migration history. */
public final class StoreSchema {
    public static final String NAME = "backbone";

    private StoreSchema() {}

    /**
     * Migrates.
     *
     * @param url JDBC address of the database
     * @param owner the role that owns the schema
     * @param runtime the role of the service: may read and append
     * @param relay the role of the relay: may read
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
