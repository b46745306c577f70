package io.kaifang.servers.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;

/** How clients sign in to a broker. */
public sealed interface KafkaCredentials {

    /** Broker settings that ask clients for it. */
    Map<String, String> brokerSettings();

    /** Client settings by which the launcher itself signs in, with every right. */
    Map<String, String> adminSettings();

    /** The same, with the address of the brokers. */
    default Map<String, Object> adminSettings(String bootstrap) {
        var settings = new HashMap<String, Object>(adminSettings());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        return settings;
    }

    /** Anyone on the machine may connect, for tests; a topic is created when somebody first writes to it. */
    record None() implements KafkaCredentials {
        @Override
        public Map<String, String> brokerSettings() {
            return Map.of(
                    "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                    "auto.create.topics.enable", "true");
        }

        @Override
        public Map<String, String> adminSettings() {
            return Map.of();
        }
    }

    /**
     * Only principals with a password may connect, each with the rights that were granted to it and no others.
     *
     * @param adminPassword of the principal {@code broker}, which the node itself and the launcher use; stored with the data
     */
    record Scram(String adminPassword) implements KafkaCredentials {
        static final String ADMIN = "broker";

        @Override
        public Map<String, String> brokerSettings() {
            var settings = new TreeMap<String, String>();
            settings.put("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
            settings.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
            settings.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
            // SCRAM stores its passwords in the very log that the controllers have yet to agree on.
            settings.put("sasl.mechanism.controller.protocol", "PLAIN");
            settings.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
            settings.put(
                    "listener.name.controller.plain.sasl.jaas.config",
                    "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + ADMIN
                            + "\" password=\"" + adminPassword + "\" user_" + ADMIN + "=\"" + adminPassword + "\";");
            settings.put("listener.name.clients.scram-sha-512.sasl.jaas.config", scram(ADMIN, adminPassword));
            settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
            settings.put("allow.everyone.if.no.acl.found", "false");
            settings.put("super.users", "User:" + ADMIN);
            settings.put("auto.create.topics.enable", "false");
            return settings;
        }

        @Override
        public Map<String, String> adminSettings() {
            return clientSettings(ADMIN, adminPassword);
        }
    }

    /** What a client sets to sign in as this principal. */
    static Map<String, String> clientSettings(String user, String password) {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", scram(user, password));
    }

    private static String scram(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }
}
