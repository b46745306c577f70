package io.kaifang.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.inbox.consume.ConsumerLoop;
import io.kaifang.backbone.inbox.consume.ConsumerProgress;
import io.kaifang.backbone.inbox.consume.ParkedTopic;
import io.kaifang.backbone.inbox.consume.SegmentWork;
import io.kaifang.backbone.inbox.rebuild.Rebuilds;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A second replica of the view, as another process would run it: with its own threads, beside the application's. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class SharedSegmentsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int PLANTS = 40;
    private static final int ROUNDS = 20;

    @Inject
    BrokerAccess brokers;

    @Inject
    Inboxes inboxes;

    @Inject
    Rebuilds rebuilds;

    @Test
    void replicas_share_a_views_segments_and_take_over_from_one_that_leaves() throws Exception {
        var name = new ConsumerName(
                "lending", "plants", rebuilds.progress("plants").orElseThrow().serving());
        try (var garden = new Garden(brokers);
                var parkedTopic = new ParkedTopic(brokers, "lending")) {
            var state = new ConsumerProgress();
            var replica = Thread.ofPlatform()
                    .start(new ConsumerLoop(
                            name,
                            new Subscription(Set.of(GardenEvent.class)),
                            new SegmentWork(
                                    name, inboxes.handler("plants").orElseThrow(), inboxes.tables(), parkedTopic),
                            inboxes.tables(),
                            brokers,
                            state));
            await().atMost(TIMEOUT).until(() -> shares(name), List.of(2, 2)::equals);
            var plants = "shared-" + UUID.randomUUID() + "-";
            water(garden, plants);
            awaitPoured(plants, "1");
            assertThat(state.applied()).isPositive();

            replica.interrupt();
            replica.join(TIMEOUT);
            await().atMost(TIMEOUT).until(() -> shares(name), List.of(4)::equals);
            water(garden, plants);
            awaitPoured(plants, "1,1");
        }
    }

    @Test
    void the_segments_of_a_killed_replica_are_taken_over_and_every_record_is_applied_once_in_order() throws Exception {
        int generation = rebuilds.progress("plants").orElseThrow().serving();
        var name = new ConsumerName("lending", "plants", generation);
        var plants = "killed-" + UUID.randomUUID() + "-";
        var all = IntStream.rangeClosed(1, ROUNDS).mapToObj(Integer::toString).collect(Collectors.joining(","));
        try (var garden = new Garden(brokers);
                var replica = ReplicaProcess.start(ConfigProvider.getConfig(), brokers, generation)) {
            await().atMost(TIMEOUT).until(() -> shares(name), List.of(2, 2)::equals);
            for (int round = 1; round <= ROUNDS; round++) {
                if (round == ROUNDS / 2) {
                    // it has begun, and hasn't come to the end of what it has
                    await().atMost(TIMEOUT).until(() -> poured(plants) == PLANTS);
                    replica.kill();
                }
                for (int i = 0; i < PLANTS; i++) {
                    garden.water(plants + i, round);
                }
            }
            await().atMost(TIMEOUT).until(() -> shares(name), List.of(4)::equals);
            awaitPoured(plants, all);
        }
    }

    private int poured(String plants) {
        return inboxes.tables()
                .sql()
                .query("select count(*) from plant where id like ?", row -> row.getInt(1), plants + "%")
                .getFirst();
    }

    private static void water(Garden garden, String plants) {
        for (int i = 0; i < PLANTS; i++) {
            garden.water(plants + i, 1);
        }
    }

    private void awaitPoured(String plants, String each) {
        await().atMost(TIMEOUT)
                .until(
                        () -> inboxes.tables()
                                .sql()
                                .query(
                                        "select poured || ' ' || count(*) from plant where id like ? group by poured",
                                        row -> row.getString(1),
                                        plants + "%"),
                        List.of(each + " " + PLANTS)::equals);
    }

    /** How many segments each member of the group has. */
    private List<Integer> shares(ConsumerName name) throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(brokers.settings())) {
            return admin
                    .describeConsumerGroups(List.of(name.group()))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .members()
                    .stream()
                    .map(member -> member.assignment().topicPartitions().size())
                    .toList();
        }
    }
}
