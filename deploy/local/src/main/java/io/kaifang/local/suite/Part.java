package io.kaifang.local.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the suite consists of on one machine, in the order in which a person would name it. */
public enum Part {
    POSTGRES("PostgreSQL", "", 15432),
    KAFKA("Kafka", "", 19092),
    KEYCLOAK("Keycloak", "", 8180),
    CATALOG("Catalog", "catalog-service", 8081),
    CLASSIFICATION("Classification", "classification-service", 8082),
    ACCESS_REQUEST("Access requests", "access-request-service", 8083),
    AGREEMENT("Agreements", "agreement-service", 8084),
    DELIVERY("Delivery", "delivery-service", 8085),
    AUDIT("Audit", "audit-service", 8086),
    GATEWAY("Gateway", "gateway", 8080);

    private final String title;
    private final String module;
    private final int defaultPort;

    Part(String title, String module, int defaultPort) {
        this.title = title;
        this.module = module;
        this.defaultPort = defaultPort;
    }

    /** The services: a process of its own each, built from a module of its own. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    public static Optional<Part> named(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** As in topics, commands and file names: {@code access-request}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String module() {
        return module;
    }

    public int defaultPort() {
        return defaultPort;
    }

    public boolean isService() {
        return !module.isEmpty();
    }

    /** The gateway composes reads and keeps nothing. */
    public boolean hasDatabase() {
        return isService() && this != GATEWAY;
    }
}
