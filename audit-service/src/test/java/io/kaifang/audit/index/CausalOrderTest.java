package io.kaifang.audit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.life.view.RecordedStep;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.TestLedger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausalOrderTest {

    @TempDir
    Path folder;

    @Test
    void effects_come_after_causes_whatever_order_they_were_recorded_in_and_pages_agree() {
        try (TestLedger ledger = TestLedger.create(folder)) {
            var indexer = new Indexer(ledger.database);
            // d ← c ← b ← a, recorded backwards in two batches, with clocks that go backwards too
            record(ledger, indexer, List.of(event("d", "c", 1), event("c", "b", 2)));
            record(ledger, indexer, List.of(event("x", "none", 3), event("b", "a", 3), event("a", "none", 4)));
            // two that name each other end somewhere, and the log goes on
            record(ledger, indexer, List.of(event("y", "z", 5), event("z", "y", 6)));
            var steps = new StepQueries(ledger.database);
            List<String> order = ids(steps.life(SubjectKind.DATASET, "l-1", Optional.empty(), 100));
            assertThat(order).startsWith("x", "a", "b", "c", "d").hasSize(7);
            List<RecordedStep> first = steps.life(SubjectKind.DATASET, "l-1", Optional.empty(), 3);
            List<RecordedStep> rest = steps.life(
                    SubjectKind.DATASET, "l-1", Optional.of(first.getLast().key()), 100);
            assertThat(ids(first)).isEqualTo(order.subList(0, 3));
            assertThat(ids(rest)).isEqualTo(order.subList(3, 7));
            indexer.forget();
            assertThat(indexer.index()).isEqualTo(7);
            assertThat(ids(steps.life(SubjectKind.DATASET, "l-1", Optional.empty(), 5)))
                    .isEqualTo(order.subList(0, 5));
        }
    }

    private static void record(TestLedger ledger, Indexer indexer, List<Leaf> leaves) {
        ledger.sequencer.append(leaves);
        ledger.run();
        indexer.index();
    }

    private static List<String> ids(List<RecordedStep> steps) {
        return steps.stream().map(RecordedStep::eventId).toList();
    }

    private static Leaf event(String id, String cause, int second) {
        return Leaves.of(
                Map.of(
                        "id",
                        id,
                        "source",
                        "catalog",
                        "type",
                        "io.kaifang.catalog.listing-amended",
                        "time",
                        "2026-11-22T00:00:0" + second + "Z",
                        "causationid",
                        cause),
                "{\"listing\":\"l-1\"}".getBytes(StandardCharsets.UTF_8));
    }
}
