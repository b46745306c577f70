package io.kaifang.testkit.servers;

import io.kaifang.servers.kafka.SuiteTopics;
import io.kaifang.servers.postgres.PostgresAdmin;
import io.kaifang.servers.postgres.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one PostgreSQL and the one Kafka of this JVM, started when first asked for: embedded, or with
 * {@code -Dkaifang.test.servers=testcontainers} in containers. Public because it is reached by name.
 */
public final class JvmServers {
    private static final String PASSWORD = TestServers.PASSWORD;
    private static @Nullable TestServers running;

    private JvmServers() {}

    /** The PostgreSQL of this JVM, for tests without Quarkus. */
    public static PostgresAdmin postgres() {
        return running().postgres();
    }

    /** The Kafka of this JVM, for tests without Quarkus. */
    public static TestKafka kafka() {
        return running().kafka();
    }

    /** What the launcher would set as environment for this service, and what a test needs besides. */
    public static Map<String, String> settingsOf(String service) {
        TestServers servers = running();
        var database = new ServiceDatabase(service);
        Path data = servers.folder().resolve(service);
        var settings =
                new HashMap<>(database.environment(servers.postgresHost(), servers.postgresPort(), _ -> PASSWORD));
        settings.put("KAIFANG_KAFKA_BOOTSTRAP", servers.kafka().bootstrap());
        settings.put("KAIFANG_JURISDICTION", "shanghai");
        settings.put("KAIFANG_DATA_DIR", data.toString());
        // Who calls is said by @TestSecurity; nobody issues tokens here.
        settings.put("KAIFANG_OIDC_ISSUER", "http://127.0.0.1:1/realms/kaifang");
        settings.put("quarkus.oidc.tenant-enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        try {
            database.establish(servers.postgres(), _ -> PASSWORD);
            Files.createDirectories(data);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("no database for " + service, e);
        }
        return settings;
    }

    private static synchronized TestServers running() {
        if (running != null) {
            return running;
        }
        Thread current = Thread.currentThread();
        ClassLoader callers = current.getContextClassLoader();
        // Kafka looks up classes by the thread's loader, and so do the threads that it starts.
        current.setContextClassLoader(JvmServers.class.getClassLoader());
        try {
            TestServers servers = chosen();
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "test-servers-stop"));
            try (var admin = servers.kafka().admin()) {
                SuiteTopics.establish(admin, List.of());
            }
            running = servers;
            return servers;
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the test servers do not start", e);
        } finally {
            current.setContextClassLoader(callers);
        }
    }

    private static TestServers chosen() throws IOException {
        String choice = System.getProperty("kaifang.test.servers", "embedded");
        return switch (choice) {
            case "embedded" -> new EmbeddedServers();
            case "testcontainers" -> new ContainerServers();
            default ->
                throw new IllegalArgumentException("kaifang.test.servers is embedded or testcontainers, not " + choice);
        };
    }
}
