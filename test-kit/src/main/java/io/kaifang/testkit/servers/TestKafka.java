package io.kaifang.testkit.servers;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The Kafka of the tests, open to anyone. */
public record TestKafka(String bootstrap) {

    /** An administrator; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }
}
