package io.kaifang.local.keycloak;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.PrivateFiles;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the Java program of Keycloak directly: its script is a wrapper whose pid is not the server's. */
public final class KeycloakServer {
    private KeycloakServer() {}

    /** Where tokens come from, and what their {@code iss} says. */
    public static String issuer(SuitePorts ports) {
        return "http://localhost:" + ports.of(Component.KEYCLOAK) + "/realms/" + Realm.NAME;
    }

    /** The process to start. It answers under {@link #issuer} when it is ready; the realm is imported if it isn't there. */
    public static ProcessBuilder process(Home home, SuitePorts ports, Secrets secrets, Database database)
            throws IOException {
        Path ready = home.programs().resolve("keycloak");
        Path realm = ready.resolve("data/import/kaifang-realm.json");
        Files.createDirectories(realm.getParent());
        PrivateFiles.write(realm, new Realm(secrets, ports.of(Component.GATEWAY)).json());
        var command = new ArrayList<>(java(home, ready, "256m"));
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        var process = new ProcessBuilder(command);
        var environment = process.environment();
        environment.put(
                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.of(Component.POSTGRES) + "/" + database.name());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        // A single node: without this it listens for others on every address of the machine.
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.of(Component.KEYCLOAK)));
        environment.put("KC_HOSTNAME", "http://localhost:" + ports.of(Component.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        return process;
    }

    /** Keycloak's own database and the user who owns it. */
    public record Database(String name, String user, String password) {}

    static List<String> java(Home home, Path keycloak, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                home.mark(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + keycloak,
                "-Djboss.server.config.dir=" + keycloak.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                keycloak.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
