package io.kaifang.local.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.torture.check.EventStores.StoredEvent;
import io.kaifang.local.torture.workload.AcknowledgedCommands.AcknowledgedEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvariantChecksTest {

    @Test
    void an_acknowledged_event_is_missing_unless_its_position_holds_one_that_names_what_it_was_about() {
        var there = new AcknowledgedEvent("catalog", 1, "l-1");
        var elsewhere = new AcknowledgedEvent("catalog", 1, "l-2");
        var nowhere = new AcknowledgedEvent("catalog", 2, "l-1");
        var stored = Map.of("catalog", List.of(event("catalog", 1, "e-1", "a.b", List.of())));

        assertThat(InvariantChecks.missing(List.of(there, elsewhere, nowhere), stored))
                .containsExactly(elsewhere, nowhere);
    }

    @Test
    void an_event_of_which_two_transactions_name_the_cause_was_reacted_to_twice() {
        String type = "io.kaifang.catalog.listing-proposed";
        String cause = "cause=catalog/e-1/propose-levels/";
        var stored = Map.of(
                "catalog",
                List.of(event("catalog", 1, "e-1", type, List.of()), event("catalog", 2, "e-2", type, List.of())),
                "classification",
                List.of(
                        event("classification", 1, "c-1", "a.b", List.of(cause)),
                        event("classification", 2, "c-2", "a.b", List.of(cause))));

        var reactions = new ConsumerChecks(new EventStores(_ -> {
                    throw new IllegalStateException("nothing is read");
                }))
                .reactions(stored);

        assertThat(reactions.due()).isEqualTo(2);
        assertThat(reactions.wrong())
                .containsExactly(
                        type + " e-1 led to propose-levels 2 times", type + " e-2 led to propose-levels 0 times");
    }

    @Test
    void a_table_that_comes_out_otherwise_is_shown_with_both_contents() {
        assertThat(ViewChecks.differences(
                        Map.of("catalog.listing", "2 rows, aa", "catalog.name", "1 rows, bb"),
                        Map.of("catalog.listing", "3 rows, cc", "catalog.name", "1 rows, bb")))
                .containsExactly("catalog.listing: 2 rows, aa before, 3 rows, cc built anew");
    }

    @Test
    void one_broken_expectation_breaks_the_whole_and_is_shown_with_its_first_examples() {
        var output = new StringWriter();
        var report = new CheckReport(new PrintWriter(output, true));
        report.expect(true, "something was killed");
        assertThat(report.allHold()).isTrue();

        report.expectNone(List.of("a", "b", "c", "d", "e", "f"), "nothing is parked");

        assertThat(report.allHold()).isFalse();
        assertThat(output.toString().lines())
                .containsExactly("  ✓ something was killed", "  ✗ nothing is parked; not so: a; b; c; d; e");
    }

    private static StoredEvent event(String service, long position, String id, String type, List<String> tags) {
        return new StoredEvent(service, position, position, id, type, "listing/l-1", tags, "{}");
    }
}
