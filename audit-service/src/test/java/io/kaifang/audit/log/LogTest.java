package io.kaifang.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.proof.TlogProof;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    Path folder;

    private TestLedger ledger;

    @AfterEach
    void close() {
        ledger.close();
    }

    @BeforeEach
    void open() {
        ledger = TestLedger.create(folder);
    }

    @Test
    void the_empty_log_has_a_signed_checkpoint() {
        ledger.run();
        Checkpoint checkpoint = newest();
        assertThat(checkpoint.size()).isZero();
        assertThat(checkpoint.root()).isEqualTo(Hash.OF_EMPTY_TREE);
        assertThat(ledger.reads.checkpoint().orElseThrow().verifiedBy(ledger.keys.verifying()))
                .hasSize(2);
    }

    @Test
    void every_event_is_provable_once_its_tree_is_published() {
        ledger.sequencer.append(TestLedger.events(0, 300));
        assertThat(ledger.reads.entry(0)).isEmpty();
        ledger.run();
        ledger.sequencer.append(TestLedger.events(300, 700));
        ledger.run();
        PublishedLog.Proofs proofs = ledger.reads.proofs(
                IntStream.range(0, 701).mapToObj(i -> (long) i).toList());
        assertThat(proofs.proofs()).hasSize(700);
        for (TlogProof proof : proofs.proofs()) {
            proof.verify(ledger.reads.entry(proof.index()).orElseThrow(), ledger.keys.verifying());
        }
        ConsistencyProof consistency = ledger.reads.consistency(300, 700).orElseThrow();
        consistency.verify(
                Checkpoint.of(ledger.reads.checkpoint(300).orElseThrow(), ledger.keys.verifying())
                        .root(),
                newest().root());
    }

    @Test
    void tiles_and_bundles_are_served_at_every_published_width_and_not_beyond() {
        ledger.sequencer.append(TestLedger.events(0, 300));
        ledger.run();
        assertThat(ledger.reads.tile(new TileId(0, 0, 256)).orElseThrow()).hasSize(8192);
        assertThat(ledger.reads.tile(new TileId(0, 1, 44)).orElseThrow()).hasSize(44 * 32);
        assertThat(ledger.reads.tile(new TileId(1, 0, 1)).orElseThrow()).hasSize(32);
        assertThat(ledger.reads.tile(new TileId(0, 1, 45))).isEmpty();
        assertThat(ledger.reads.tile(new TileId(1, 0, 2))).isEmpty();
        assertThat(ledger.reads.tile(new TileId(2, 0, 1))).isEmpty();
        assertThat(ledger.reads.tile(new TileId(9, 0, 1))).isEmpty();
        assertThat(EntryBundle.read(ledger.reads.bundle(new TileId(0, 1, 44)).orElseThrow()))
                .hasSize(44);
        assertThat(ledger.reads.bundle(new TileId(0, 1, 45))).isEmpty();
    }

    @Test
    void an_event_delivered_again_is_recorded_once() {
        List<Leaf> batch = TestLedger.events(0, 10);
        assertThat(ledger.sequencer.append(batch)).isEqualTo(new Sequencer.Outcome(10, 0, 0));
        assertThat(ledger.sequencer.append(batch)).isEqualTo(new Sequencer.Outcome(0, 10, 0));
        assertThat(ledger.sequencer.append(TestLedger.events(5, 15))).isEqualTo(new Sequencer.Outcome(5, 5, 0));
        List<Leaf> twice = List.of(TestLedger.event("x", "{}"), TestLedger.event("x", "{}"));
        assertThat(ledger.sequencer.append(twice)).isEqualTo(new Sequencer.Outcome(1, 1, 0));
    }

    @Test
    void the_same_id_with_another_content_is_recorded_as_a_conflict_once() {
        ledger.sequencer.append(List.of(TestLedger.event("x", "{\"a\":1}")));
        List<Leaf> other = List.of(TestLedger.event("x", "{\"a\":2}"));
        assertThat(ledger.sequencer.append(other).conflicts()).isEqualTo(1);
        assertThat(ledger.sequencer.append(other).conflicts()).isZero();
        ledger.run();
        assertThat(newest().size()).isEqualTo(2);
        JsonNode conflict = Leaves.parse(ledger.reads.entry(1).orElseThrow());
        assertThat(conflict.get("type").asText()).isEqualTo(Leaves.CONFLICT);
        assertThat(conflict.at("/data/event/data/a").asInt()).isEqualTo(2);
        assertThat(conflict.at("/data/firstIndex").asInt()).isZero();
    }

    @Test
    void a_long_event_lies_beside_its_entry() {
        Leaf leaf = TestLedger.event("long", "{\"text\":\"" + "x".repeat(70_000) + "\"}");
        ledger.sequencer.append(List.of(leaf));
        ledger.run();
        assertThat(ledger.reads.entry(0).orElseThrow()).isEqualTo(leaf.bytes());
        byte[] content = leaf.content().orElseThrow();
        assertThat(ledger.reads.content(Sha256Digest.of(content)))
                .hasValueSatisfying(c -> assertThat(c).isEqualTo(content));
    }

    @Test
    void two_replicas_at_once_give_one_log_without_gap_or_repetition() throws Exception {
        TestLedger other = ledger.again();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> first = () -> work(ledger);
            Callable<Void> second = () -> work(other);
            for (Future<Void> done : threads.invokeAll(List.of(first, second, first, second))) {
                done.get();
            }
        }
        ledger.run();
        assertThat(newest().size()).isEqualTo(400);
        Stream<String> ids = IntStream.range(0, 400)
                .mapToObj(i -> Leaves.parse(ledger.reads.entry(i).orElseThrow())
                        .get("id")
                        .asText());
        assertThat(ids).doesNotHaveDuplicates();
        long checkpoints = ledger.database.transaction(sql -> sql.number("select count(*) from ledger_checkpoint"));
        assertThat(checkpoints).isGreaterThan(1);
        for (long size = 1; size < 400; size++) {
            Optional<SignedNote> old = ledger.reads.checkpoint(size);
            if (old.isPresent()) {
                ledger.reads
                        .consistency(size, 400)
                        .orElseThrow()
                        .verify(Checkpoint.parse(old.get().text()).root(), newest().root());
            }
        }
    }

    private static Void work(TestLedger replica) {
        for (int i = 0; i < 400; i += 20) {
            replica.sequencer.append(TestLedger.events(i, i + 20));
            replica.run();
        }
        return null;
    }

    @Test
    void the_runtime_role_can_not_change_or_delete_what_is_evidence() {
        ledger.sequencer.append(TestLedger.events(0, 3));
        ledger.run();
        for (String forbidden : List.of(
                "update ledger_entry set leaf = ''",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "delete from ledger_tile",
                "update ledger_tile set hashes = ''",
                "update ledger_checkpoint set note = ''",
                "delete from ledger_checkpoint")) {
            assertThatThrownBy(() -> ledger.database.transaction(sql -> sql.update(forbidden)))
                    .as(forbidden)
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    private Checkpoint newest() {
        return Checkpoint.of(ledger.reads.checkpoint().orElseThrow(), ledger.keys.verifying());
    }
}
