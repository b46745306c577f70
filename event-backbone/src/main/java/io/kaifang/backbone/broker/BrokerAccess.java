package io.kaifang.backbone.broker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * Where Kafka is and with which credentials to connect.
 *
 * @param bootstrap {@code host:port}, comma separated
 * @param username SCRAM-SHA-512 user; empty for brokers without authentication
 * @param password of that user
 */
public record BrokerAccess(String bootstrap, Optional<String> username, Optional<String> password) {

    public static BrokerAccess open(String bootstrap) {
        return new BrokerAccess(bootstrap, Optional.empty(), Optional.empty());
    }

    /** Settings for any client: producer, consumer or admin. The caller adds its own. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        // Reconnects within a second, not after the growing pauses of the default.
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 50);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        // Finds topics of services that start later.
        settings.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 5000);
        username.ifPresent(user -> {
            settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SASL_PLAINTEXT");
            settings.put(SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512");
            settings.put(
                    SaslConfigs.SASL_JAAS_CONFIG,
                    "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                            .formatted(user, password.orElse("")));
        });
        return settings;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username.orElse("anonymous") + "@" + bootstrap;
    }
}
