package io.kaifang.backbone.broker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this service in topics, groups and slots: the application's name without {@code -service}. */
@ApplicationScoped
public class ServiceName {
    @ConfigProperty(name = "kaifang.service")
    Optional<String> configured;

    @ConfigProperty(name = "quarkus.application.name")
    String application;

    public String value() {
        return configured.orElseGet(() -> application.endsWith("-service")
                ? application.substring(0, application.length() - "-service".length())
                : application);
    }
}
