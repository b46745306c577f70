package io.kaifang.local.daemon;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.servers.postgres.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a service's process is started: small, and with the addresses of everything else in its environment. */
record ServiceProcess(
        Component component, Home home, SuitePorts ports, Secrets secrets, String jurisdiction, String kafka) {
    /** Servers first: Keycloak's first start is one long thread's work, which all services together would otherwise starve. */
    private static final List<String> YIELDING = List.of("nice", "-n", "5");

    /** The service's program as it was installed for this start. */
    Path program() {
        return home.programs().resolve(component.module()).resolve("quarkus-run.jar");
    }

    ProcessBuilder process() throws IOException {
        var command = new ArrayList<>(YIELDING);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                home.mark(),
                "-Xmx" + (component.equals(Component.of(SuiteService.DELIVERY)) ? "256m" : "192m"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        Path linked = program().resolveSibling("app.aot");
        if (Files.exists(linked)) {
            command.add("-XX:AOTCache=" + linked);
        }
        command.add("-jar");
        command.add(program().toString());
        var process = new ProcessBuilder(command);
        process.environment().putAll(environment());
        return process;
    }

    private Map<String, String> environment() throws IOException {
        Path data = home.dataOf(component.id());
        Files.createDirectories(data);
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(component)));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("KAIFANG_OIDC_ISSUER", KeycloakServer.issuer(ports));
        environment.put("KAIFANG_JURISDICTION", jurisdiction);
        environment.put("KAIFANG_DATA_DIR", data.toString());
        environment.put("KAIFANG_KAFKA_BOOTSTRAP", kafka);
        environment.put("KAIFANG_KAFKA_USERNAME", component.id());
        environment.put("KAIFANG_KAFKA_PASSWORD", secrets.of("kafka." + component.id()));
        for (Component service : Component.services()) {
            environment.put("KAIFANG_" + service.variable() + "_URL", ports.address(service));
        }
        if (component.hasDatabase()) {
            environment.putAll(new ServiceDatabase(component.id())
                    .environment("127.0.0.1", ports.of(Component.POSTGRES), role -> secrets.of("db." + role)));
        }
        return environment;
    }
}
