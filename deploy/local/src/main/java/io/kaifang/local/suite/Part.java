package io.kaifang.local.suite;

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
public record Part(String id, String title, String module, int defaultPort) {
    public static final Part POSTGRES = new Part("postgres", "PostgreSQL", "", 15432);
    public static final Part KAFKA = new Part("kafka", "Kafka", "", 19092);
    public static final Part KEYCLOAK = new Part("keycloak", "Keycloak", "", 8180);
    public static final Part GATEWAY = new Part("gateway", "Gateway", "gateway", 8080);

    private static final List<Part> ALL = Stream.of(
                    Stream.of(POSTGRES, KAFKA, KEYCLOAK),
                    Arrays.stream(SuiteService.values()).map(Part::of),
                    Stream.of(GATEWAY))
            .flatMap(parts -> parts)
            .toList();

    /** All of them, in the order in which a person would name them. */
    public static List<Part> all() {
        return ALL;
    }

    public static Part of(SuiteService service) {
        return new Part(service.id(), service.title(), service.module(), service.port());
    }

    /** The services: a process of its own each, built from a module of its own. */
    public static List<Part> services() {
        return ALL.stream().filter(Part::isService).toList();
    }

    public static Optional<Part> named(String id) {
        return ALL.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** As in environment variables: {@code ACCESS_REQUEST}. */
    String variable() {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public boolean isService() {
        return !module.isEmpty();
    }

    /** The gateway composes reads and keeps nothing. */
    public boolean hasDatabase() {
        return isService() && !equals(GATEWAY);
    }
}
