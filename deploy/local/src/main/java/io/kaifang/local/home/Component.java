package io.kaifang.local.home;

import io.kaifang.contracts.suite.SuiteService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the suite consists of on one machine: three servers, the services of {@link SuiteService}, and the gateway.
 *
 * @param id as in topics, commands and file names: {@code access-request}
 * @param title what operators see
 * @param module what it is built from; empty for the servers, which are not ours
 * @param defaultPort where it listens unless settings say otherwise
 */
public record Component(String id, String title, String module, int defaultPort) {
    public static final Component POSTGRES = new Component("postgres", "PostgreSQL", "", 15432);
    public static final Component KAFKA = new Component("kafka", "Kafka", "", 19092);
    public static final Component KEYCLOAK = new Component("keycloak", "Keycloak", "", 8180);
    public static final Component GATEWAY = new Component("gateway", "Gateway", "gateway", 8080);

    private static final List<Component> ALL = Stream.of(
                    Stream.of(POSTGRES, KAFKA, KEYCLOAK),
                    Arrays.stream(SuiteService.values()).map(Component::of),
                    Stream.of(GATEWAY))
            .flatMap(components -> components)
            .toList();

    /** All of them, in the order in which a person would name them. */
    public static List<Component> all() {
        return ALL;
    }

    public static Component of(SuiteService service) {
        return new Component(service.id(), service.title(), service.module(), service.port());
    }

    /** The services: a process of its own each, built from a module of its own. */
    public static List<Component> services() {
        return ALL.stream().filter(Component::isService).toList();
    }

    public static Optional<Component> named(String id) {
        return ALL.stream().filter(component -> component.id().equals(id)).findFirst();
    }

    /** As in environment variables: {@code ACCESS_REQUEST}. */
    public String variable() {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public boolean isService() {
        return !module.isEmpty();
    }

    /** The gateway composes reads and stores nothing. */
    public boolean hasDatabase() {
        return isService() && !equals(GATEWAY);
    }
}
