package io.kaifang.servers.kafka;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may write and read where. A broker does not stamp who wrote a record, so the topic says whose it is: only the service
 * writes to its topic, only the agency to its intake. Nobody but the launcher may alter a topic.
 */
public final class KafkaAcls {
    // Kafka derives the key as often as this at every login; its minimum is enough for passwords of 24 random
    // characters.
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);

    private final List<AclBinding> bindings = new ArrayList<>();

    private KafkaAcls() {}

    /** The principal of an agency's integrator. */
    public static String integrator(String agency) {
        return "agency-" + agency;
    }

    /**
     * Brings principals, passwords and rights to what they should be; running it again changes nothing.
     *
     * @param passwords from a principal's name to its password
     */
    public static void establish(
            Admin admin, List<String> services, List<String> agencies, UnaryOperator<String> passwords)
            throws InterruptedException, ExecutionException, TimeoutException {
        var rights = new KafkaAcls();
        services.forEach(rights::service);
        agencies.forEach(rights::agency);
        List<UserScramCredentialAlteration> credentials = Stream.concat(
                        services.stream(), agencies.stream().map(KafkaAcls::integrator))
                .<UserScramCredentialAlteration>map(
                        name -> new UserScramCredentialUpsertion(name, SCRAM, passwords.apply(name)))
                .toList();
        admin.alterUserScramCredentials(credentials).all().get(30, TimeUnit.SECONDS);
        admin.createAcls(rights.bindings).all().get(30, TimeUnit.SECONDS);
    }

    private void service(String name) {
        if (SuiteTopics.PUBLISHING.contains(name)) {
            // It looks whether its topic would forget anything.
            allow(name, TOPIC, SuiteTopics.events(name), LITERAL, WRITE, READ, DESCRIBE, DESCRIBE_CONFIGS);
        }
        allow(name, TOPIC, SuiteTopics.parked(name), LITERAL, WRITE, READ, DESCRIBE);
        SuiteTopics.PUBLISHING.forEach(other -> allow(name, TOPIC, SuiteTopics.events(other), LITERAL, READ, DESCRIBE));
        // A view or policy reads as the group <service>.<name>; the relay fences itself by its transactional id.
        allow(name, GROUP, name + ".", PREFIXED, READ, DESCRIBE);
        allow(name, GROUP, name + "-", PREFIXED, READ, DESCRIBE);
        allow(name, TRANSACTIONAL_ID, "kaifang.relay." + name, LITERAL, WRITE, DESCRIBE);
        switch (name) {
            case "catalog" -> {
                allow(name, TOPIC, SuiteTopics.intake(""), PREFIXED, READ, DESCRIBE);
                allow(name, TOPIC, SuiteTopics.receipts(""), PREFIXED, WRITE, DESCRIBE);
            }
            case "delivery" -> allow(name, TOPIC, SuiteTopics.ACCESS_RECORDS, LITERAL, WRITE, READ, DESCRIBE);
            case "audit" -> allow(name, TOPIC, SuiteTopics.ACCESS_RECORDS, LITERAL, READ, DESCRIBE);
            default -> {
                // Events and parked records are all that the others touch.
            }
        }
    }

    private void agency(String agency) {
        String principal = integrator(agency);
        allow(principal, TOPIC, SuiteTopics.intake(agency), LITERAL, WRITE, DESCRIBE);
        allow(principal, TOPIC, SuiteTopics.receipts(agency), LITERAL, READ, DESCRIBE);
        allow(principal, GROUP, principal, PREFIXED, READ, DESCRIBE);
    }

    private void allow(
            String principal, ResourceType type, String name, PatternType pattern, AclOperation... operations) {
        for (AclOperation operation : operations) {
            bindings.add(new AclBinding(
                    new ResourcePattern(type, name, pattern),
                    new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW)));
        }
    }
}
