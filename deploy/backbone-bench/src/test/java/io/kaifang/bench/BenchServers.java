package io.kaifang.bench;

import io.kaifang.bench.run.BenchOptions;
import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.PostgresFolders;
import io.kaifang.servers.postgres.ServiceDatabase;
import io.kaifang.servers.process.FileTrees;
import io.kaifang.servers.process.Ports;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the servers, then the benchmark's service as a process of its own, as a suite would. The stores that are measured
 * alone have a PostgreSQL to themselves, where no relay reads along. Run by {@code ./kaifang bench backbone}.
 */
public final class BenchServers {
    private static final String PASSWORD = "only-for-this-run";

    private BenchServers() {}

    /** Takes the options of {@link BenchOptions}, and ends with the code of the service. */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(System.getProperty("kaifang.bench.target", "deploy/backbone-bench/target"));
        Path folder = Files.createDirectories(target.resolve("servers"));
        FileTrees.delete(folder.resolve("postgres"));
        var settings = new HashMap<>(JvmServers.settingsOf("accounts"));
        int code;
        try (var store = EmbeddedPostgres.start(
                new PostgresFolders(
                        folder.resolve("postgres"), folder.resolve("binaries"), folder.resolve("postgres.log")),
                Ports.free(),
                PASSWORD)) {
            settings.putAll(database(store, "few"));
            settings.putAll(database(store, "many"));
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:+UseSerialGC",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    target.resolve("quarkus-app/quarkus-run.jar").toString()));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().putAll(settings);
            code = process.start().waitFor();
        }
        FileTrees.delete(folder.resolve("postgres"));
        System.exit(code);
    }

    private static Map<String, String> database(EmbeddedPostgres server, String name) throws SQLException {
        var database = new ServiceDatabase(name);
        database.establish(server, _ -> PASSWORD);
        try (var admin = server.connectAsAdmin(database.name());
                var grant = admin.createStatement()) {
            grant.execute("GRANT pg_checkpoint TO " + database.owner());
        }
        String prefix = "KAIFANG_BENCH_" + name.toUpperCase(Locale.ROOT) + "_";
        return Map.of(
                prefix + "URL",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database.name()),
                prefix + "OWNER_USER",
                database.owner(),
                prefix + "OWNER_PASSWORD",
                PASSWORD,
                prefix + "USER",
                database.runtime(),
                prefix + "PASSWORD",
                PASSWORD);
    }
}
