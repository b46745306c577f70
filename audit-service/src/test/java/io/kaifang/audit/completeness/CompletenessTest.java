package io.kaifang.audit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.completeness.view.CompletenessReport;
import io.kaifang.audit.completeness.view.SourceReport;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.log.TestLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {

    @TempDir
    Path folder;

    private TestLedger ledger;
    private Completeness completeness;
    private CompletenessFindings findings;
    private final Store store = new Store("catalog");

    @BeforeEach
    void open() {
        ledger = TestLedger.create(folder);
        completeness = new Completeness(ledger.database);
        findings = new CompletenessFindings(ledger.database, List.of("catalog"), Duration.ZERO, Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_range_whose_events_are_all_here_is_confirmed_and_so_is_its_statement_by_the_next() {
        int first = store.store("{}");
        int second = store.store("{\"n\":1.50}");
        int statement = store.state();
        int third = store.store("{}");
        int next = store.state();
        // in whatever order the topic's partitions are read
        record(store.published(statement), store.published(second), store.published(next));
        record(store.published(third), store.published(first));
        assertThat(findings.now()).isEmpty();
        SourceReport standing = new CompletenessReport(ledger.database).all().getFirst();
        assertThat(standing.confirmed()).isEqualTo(2);
        assertThat(standing.confirmedEvents()).isEqualTo(4);
        assertThat(standing.open()).isEmpty();
        assertThat(standing.unstated()).as("the last statement").isEqualTo(1);
    }

    @Test
    void an_event_lost_on_its_way_is_found_named_and_mended_by_appending() {
        int first = store.store("{}");
        int lost = store.store("{}");
        int third = store.store("{}");
        record(store.published(first), store.published(third), store.published(store.state()));
        assertThat(findings.now())
                .containsExactly(new CompletenessFinding(
                        "incomplete:catalog",
                        "catalog states 3 events at positions 1 to 3 (entry 2), and the ledger holds 2. Publish them"
                                + " again: ./kaifang republish catalog 1 3"));
        record(store.published(first), store.published(lost), store.published(third));
        assertThat(findings.now()).isEmpty();
        assertThat(ledger.reads.publishedSize())
                .as("the range mends by one entry")
                .isEqualTo(4);
    }

    @Test
    void an_event_changed_on_its_way_is_found_though_the_number_is_right() {
        int first = store.store("{\"n\":1}");
        record(store.changed(first, "{\"n\":2}"), store.published(store.state()));
        assertThat(findings.now())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("positions 1 to 1", "as many, but not the same"));
        record(store.published(first));
        assertThat(findings.now())
                .as("the true one is recorded as a conflict; the false one stays what came first")
                .hasSize(1);
    }

    @Test
    void an_event_that_its_store_does_not_have_is_found_before_and_after_its_range_is_stated() {
        int first = store.store("{}");
        record(store.published(first), store.forged(first), store.published(store.state()));
        assertThat(findings.now())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("catalog states 1 events", "the ledger holds 2"));
        var other = new Store("delivery");
        int event = other.store("{}");
        record(other.published(event), other.published(other.state()));
        assertThat(findings.now()).hasSize(1);
        record(other.forged(event));
        assertThat(findings.now())
                .hasSize(2)
                .last()
                .satisfies(finding ->
                        assertThat(finding.message()).startsWith("1 entries, the first is 5, hold events of delivery"));
    }

    @Test
    void a_missing_statement_is_found_and_so_is_a_store_that_was_set_back() {
        record(store.published(store.store("{}")), store.published(store.state()));
        int event = store.store("{}");
        int missing = store.state();
        int later = store.store("{}");
        int last = store.state();
        record(store.published(event), store.published(later), store.published(last));
        assertThat(findings.now())
                .extracting(CompletenessFinding::check)
                .containsExactly("incomplete:catalog", "unlinked:catalog");
        record(store.published(missing));
        assertThat(findings.now()).isEmpty();
        var setBack = new Store("catalog");
        for (int i = 0; i < 4; i++) {
            setBack.store("{\"another\":\"life\"}");
        }
        setBack.state();
        int again = setBack.store("{}");
        record(setBack.published(again), setBack.published(setBack.state()));
        assertThat(findings.now()).extracting(CompletenessFinding::check).contains("unlinked:catalog");
    }

    @Test
    void a_source_that_states_nothing_is_found() {
        record(store.published(store.store("{}")));
        assertThat(findings.now()).isEmpty();
        var impatient =
                new CompletenessFindings(ledger.database, List.of("catalog", "delivery"), Duration.ZERO, Duration.ZERO);
        assertThat(impatient.now())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).startsWith("catalog has stated nothing that reaches entry 0"));
        record(store.published(store.state()));
        assertThat(impatient.now()).as("a statement itself needs no other").isEmpty();
    }

    @Test
    void everything_can_be_compared_again_from_the_leaves_alone() {
        int first = store.store("{}");
        int lost = store.store("{}");
        record(store.published(first), store.published(store.state()));
        List<CompletenessFinding> before = findings.now();
        completeness.forget();
        assertThat(findings.now()).isEmpty();
        completeness.compare();
        assertThat(findings.now()).isEqualTo(before).hasSize(1);
        record(store.published(lost));
        completeness.forget();
        completeness.compare();
        assertThat(findings.now()).isEmpty();
    }

    @Test
    void an_event_that_names_no_place_is_found_for_no_store_wrote_it() {
        int first = store.store("{}");
        record(store.published(first), store.unplaced("{}"), store.published(store.state()));
        assertThat(findings.now())
                .containsExactly(new CompletenessFinding(
                        "unplaced:catalog",
                        "1 entries, the first is 1, hold events of catalog and name no place in its store:"
                                + " somebody else wrote them"));
        assertThat(new CompletenessReport(ledger.database).all().getFirst().open())
                .as("what the store stated is here all the same")
                .isEmpty();
    }

    @Test
    void what_one_source_lacks_hides_nothing_of_another() {
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < 101; i++) {
            store.store("{}"); // and it is lost
            leaves.add(store.published(store.state()));
        }
        var other = new Store("delivery");
        other.store("{}");
        leaves.add(other.published(other.state()));
        record(leaves.toArray(Leaf[]::new));
        assertThat(findings.now())
                .extracting(CompletenessFinding::check)
                .containsExactly("incomplete:catalog", "incomplete:delivery");
    }

    private void record(Leaf... leaves) {
        ledger.sequencer.append(Arrays.asList(leaves));
        ledger.run();
        completeness.compare();
    }
}
