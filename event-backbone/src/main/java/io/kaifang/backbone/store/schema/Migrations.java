package io.kaifang.backbone.store.schema;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Migrates the service's database at start-up, before anything else uses it: first the event store, then the service's own tables from
 * {@code db/migration}. Connects as the owner, a role that nothing else in the process uses.
 */
@Singleton
class Migrations {
    static final int PRIORITY = 100;

    private final String url;
    private final Optional<String> owner;
    private final Optional<String> password;
    private final String runtime;
    private final Optional<String> relay;

    Migrations(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "KAIFANG_DB_OWNER_USER") Optional<String> owner,
            @ConfigProperty(name = "KAIFANG_DB_OWNER_PASSWORD") Optional<String> password,
            @ConfigProperty(name = "quarkus.datasource.username") String runtime,
            @ConfigProperty(name = "KAIFANG_DB_RELAY_USER") Optional<String> relay) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.runtime = runtime;
        this.relay = relay;
    }

    void migrate(@Observes @Priority(PRIORITY) StartupEvent start) {
        if (owner.isEmpty()) {
            return; // another process migrates, and this one need not know the owner's password
        }
        StoreSchema.migrate(url, owner.get(), password.orElse(""), runtime, relay.orElse(runtime));
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(url, owner.get(), password.orElse(""))
                .locations("classpath:db/migration")
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
