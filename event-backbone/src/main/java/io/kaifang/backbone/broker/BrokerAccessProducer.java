package io.kaifang.backbone.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration where Kafka is and how to log in. */
@ApplicationScoped
class BrokerAccessProducer {
    @Produces
    BrokerAccess access(
            @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP", defaultValue = "127.0.0.1:19092") String bootstrap,
            @ConfigProperty(name = "KAIFANG_KAFKA_USERNAME") Optional<String> username,
            @ConfigProperty(name = "KAIFANG_KAFKA_PASSWORD") Optional<String> password) {
        return new BrokerAccess(bootstrap, username, password);
    }
}
