package io.kaifang.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.EntryPruned;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.proof.TlogProof;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Duration FOUR_YEARS = Duration.ofDays(4 * 366);

    @TempDir
    Path folder;

    private TestLedger ledger;

    @BeforeEach
    void open() {
        ledger = TestLedger.create(folder);
        ledger.sequencer.append(TestLedger.events(0, 600));
        ledger.run();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void nothing_is_pruned_by_default_and_nothing_within_the_term() {
        var now = new Retention(ledger.database, Clock.systemUTC(), 3);
        assertThat(now.status()).isEqualTo(new Retention.Status(3, 0, 0));
        assertThat(now.prune(256, "tidiness", "a-1")).isEmpty();
        assertThat(ledger.reads.entry(0)).isPresent();
        assertThat(later().status().pruned()).as("time alone prunes nothing").isZero();
    }

    @Test
    void no_policy_keeps_less_than_three_years() {
        assertThatThrownBy(() -> new Retention(ledger.database, Clock.systemUTC(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 3 years");
    }

    @Test
    void a_pruned_range_is_denied_and_says_so_while_tiles_proofs_and_roots_stay() {
        byte[] entry = ledger.reads.entry(7).orElseThrow();
        assertThat(later().prune(300, "Retention policy, section 4", "a-1"))
                .as("whole bundles only")
                .hasValue(new Retention.Status(3, 256, 512));
        assertThatThrownBy(() -> ledger.reads.entry(7))
                .isInstanceOf(EntryPruned.class)
                .hasMessageStartingWith("entries below 256 were pruned on ")
                .hasMessageEndingWith(": Retention policy, section 4");
        assertThatThrownBy(() -> ledger.reads.bundle(new TileId(0, 0, 256))).isInstanceOf(EntryPruned.class);
        assertThat(ledger.reads.entry(256)).isPresent();
        assertThat(ledger.reads.bundle(new TileId(0, 1, 256))).isPresent();
        ledger.run();
        TlogProof proof = ledger.reads.proofs(List.of(7L)).proofs().getFirst();
        proof.verify(entry, ledger.keys.verifying());
        assertThat(ledger.reads.tile(new TileId(0, 0, 256))).isPresent();
        ledger.reads
                .consistency(600, 601)
                .orElseThrow()
                .verify(
                        Checkpoint.parse(ledger.reads
                                        .checkpoint(600)
                                        .orElseThrow()
                                        .text())
                                .root(),
                        Checkpoint.parse(ledger.reads.checkpoint().orElseThrow().text())
                                .root());
        JsonNode decision = Leaves.parse(ledger.reads.entry(600).orElseThrow());
        assertThat(decision.get("type").asText()).isEqualTo(Leaves.PRUNED);
        assertThat(decision.at("/data/ground").asText()).isEqualTo("Retention policy, section 4");
    }

    private Retention later() {
        Clock clock = Clock.offset(Clock.systemUTC(), FOUR_YEARS);
        return new Retention(ledger.database, clock, 3);
    }
}
