package io.kaifang.servers.kafka;

import io.kaifang.contracts.suite.SuiteService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the suite. Their partition counts never change, since order is guaranteed per key and only there. */
public final class SuiteTopics {
    /** The services that publish events, each on the topic of its name. */
    public static final List<String> PUBLISHING =
            SuiteService.publishing().stream().map(SuiteService::id).toList();

    /** The services that consume events and park what they cannot read. */
    public static final List<String> CONSUMING =
            Arrays.stream(SuiteService.values()).map(SuiteService::id).toList();

    public static final String ACCESS_RECORDS = "kaifang.access-records";

    /** An event stays for ever, and leaves its store even when the clock that decided it ran ahead of the broker's. */
    private static final Map<String, String> FOR_EVER = Map.of(
            "retention.ms",
            "-1",
            "cleanup.policy",
            "delete",
            "message.timestamp.after.max.ms",
            Long.toString(Long.MAX_VALUE),
            // As large as the services' producers may send.
            "max.message.bytes",
            Integer.toString(16 * 1024 * 1024));

    private static final Map<String, String> A_MONTH =
            Map.of("retention.ms", Long.toString(Duration.ofDays(30).toMillis()));

    private SuiteTopics() {}

    public static String events(String service) {
        return "kaifang." + service;
    }

    public static String parked(String service) {
        return "kaifang.parked." + service;
    }

    public static String intake(String agency) {
        return "kaifang.intake." + agency;
    }

    public static String receipts(String agency) {
        return "kaifang.receipts." + agency;
    }

    /** Creates what is missing of the suite's topics and of these agencies' intake and receipt topics. */
    public static void establish(Admin admin, List<String> agencies)
            throws InterruptedException, ExecutionException, TimeoutException {
        var wanted = new ArrayList<NewTopic>();
        PUBLISHING.forEach(service -> wanted.add(topic(events(service), 4, FOR_EVER)));
        CONSUMING.forEach(service -> wanted.add(topic(parked(service), 4, FOR_EVER)));
        wanted.add(topic(ACCESS_RECORDS, 4, FOR_EVER));
        agencies.forEach(agency -> wanted.add(topic(intake(agency), 1, A_MONTH)));
        agencies.forEach(agency -> wanted.add(topic(receipts(agency), 1, A_MONTH)));

        Set<String> known = new HashSet<>(admin.listTopics().names().get(30, TimeUnit.SECONDS));
        wanted.removeIf(topic -> known.contains(topic.name()));
        admin.createTopics(wanted).all().get(30, TimeUnit.SECONDS);
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
