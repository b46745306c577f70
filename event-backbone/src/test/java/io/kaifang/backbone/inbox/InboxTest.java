package io.kaifang.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.inbox.consistency.ViewConsistency;
import io.kaifang.backbone.inbox.park.ParkedRecord;
import io.kaifang.backbone.inbox.park.ParkedRecords;
import io.kaifang.backbone.inbox.rebuild.Rebuilds;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class InboxTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Inject
    Garden garden;

    @Inject
    Inboxes inboxes;

    @Inject
    ParkedRecords parked;

    @Inject
    ViewConsistency consistency;

    @Inject
    Rebuilds rebuilds;

    @Test
    void events_of_a_key_are_applied_in_order() {
        var rose = fresh("rose");
        for (int i = 1; i <= 20; i++) {
            garden.water(rose, i);
        }
        awaitPoured(rose, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20");
    }

    @Test
    void a_record_that_comes_again_changes_nothing() {
        var rose = fresh("rose");
        long first = garden.water(rose, 1);
        garden.water(rose, 1, 1, first);
        garden.heartbeat();
        long second = garden.water(rose, 2);
        garden.water(rose, 1, 1, first);
        garden.water(rose, 2, 1, second);
        garden.water(rose, 3);
        awaitPoured(rose, "1,2,3");
    }

    @Test
    void a_duplicate_whose_memory_was_given_up_is_told_by_its_transaction() {
        var rose = fresh("rose");
        long first = garden.water(rose, 1);
        awaitPoured(rose, "1");
        garden.heartbeat();
        await().atMost(TIMEOUT).until(() -> stableBelow() > first);
        inboxes.tables()
                .sql()
                .update("delete from backbone.inbox_applied where source = 'garden' and position = ?", first);
        garden.water(rose, 1, 1, first);
        garden.water(rose, 2);
        awaitPoured(rose, "1,2");
    }

    @Test
    void what_follows_a_poison_record_of_its_key_waits_and_other_keys_go_on() {
        var rose = fresh("rose");
        var lily = fresh("lily");
        garden.water(rose, 1);
        garden.water(rose, -1);
        garden.water(rose, 2);
        garden.water(lily, 5);
        awaitPoured(lily, "5");
        await().atMost(TIMEOUT).until(() -> waiting(rose).size() == 2);
        assertThat(poured(rose)).contains("1");
        assertThat(waiting(rose)).extracting(ParkedRecord::behind).containsExactly(false, true);
        assertThat(waiting(rose).getFirst().reason()).contains("a negative pour");

        long head = waiting(rose).getFirst().id();
        assertThat(parked.replay(head, "olga").orElseThrow().replayed()).isZero();
        parked.correct(head, waiting(rose).getFirst().payload().replace(":-1,", ":7,"), "olga");
        assertThat(parked.replay(head, "olga").orElseThrow()).isEqualTo(new ParkedRecords.Replay(2, null));
        garden.water(rose, 3);
        awaitPoured(rose, "1,7,2,3");
    }

    @Test
    void an_unknown_newer_version_is_parked_and_not_guessed_at() {
        var rose = fresh("rose");
        garden.water(rose, 1, 2, 1_000_000 + garden.water(fresh("other"), 1));
        await().atMost(TIMEOUT).until(() -> waiting(rose).size() == 1);
        assertThat(waiting(rose).getFirst().reason()).contains("newer than version 1");
    }

    @Test
    void a_reader_can_wait_for_what_was_written_and_is_told_if_it_does_not_come() {
        var rose = fresh("rose");
        long first = garden.water(rose, 1);
        assertThat(reached(first)).isTrue();
        assertThat(poured(rose)).contains("1");
        assertThat(reached(first + 5_000_000)).isFalse();
    }

    @Test
    void a_view_says_when_it_last_heard_from_every_segment_of_a_source() {
        garden.heartbeat();
        await().atMost(TIMEOUT)
                .until(() -> consistency
                        .lastHeartbeat("plants", "garden")
                        .await()
                        .atMost(TIMEOUT)
                        .filter(heard -> heard.isAfter(Instant.now().minusSeconds(10)))
                        .isPresent());
    }

    @Test
    void a_view_is_built_anew_beside_the_serving_one_and_then_serves() throws Exception {
        var rose = fresh("rose");
        garden.water(rose, 1);
        awaitPoured(rose, "1");
        inboxes.tables().sql().update("update plant set poured = 'spoilt' where id = ?", rose);
        int before = rebuilds.progress("plants").orElseThrow().serving();
        rebuilds.begin(GardenModule.projections().all().getFirst());
        garden.water(rose, 2);
        awaitPoured(rose, "spoilt,2");
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            garden.heartbeat();
            return rebuilds.progress("plants").orElseThrow().serving() == before + 1;
        });
        assertThat(poured(rose)).contains("1,2");
        garden.water(rose, 3);
        awaitPoured(rose, "1,2,3");
    }

    private boolean reached(long position) {
        return consistency
                .await("plants", ConsistencyToken.of("garden", List.of(position)))
                .await()
                .atMost(TIMEOUT);
    }

    private void awaitPoured(String plant, String expected) {
        await().atMost(TIMEOUT).until(() -> poured(plant), Optional.of(expected)::equals);
    }

    private Optional<String> poured(String plant) {
        return inboxes
                .tables()
                .sql()
                .query("select poured from plant where id = ?", row -> row.getString(1), plant)
                .stream()
                .findFirst();
    }

    private long stableBelow() {
        return inboxes
                .tables()
                .sql()
                .query(
                        "select min(stable_below) from backbone.inbox_heard where consumer = 'plants' having count(*) = 4",
                        row -> row.getLong(1))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private List<ParkedRecord> waiting(String plant) {
        return parked.waiting(Optional.of("plants")).stream()
                .filter(one -> one.key().equals("plant/" + plant))
                .toList();
    }

    private static String fresh(String kind) {
        return kind + "-" + UUID.randomUUID();
    }
}
