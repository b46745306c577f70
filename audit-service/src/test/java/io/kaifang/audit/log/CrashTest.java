package io.kaifang.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.tile.TreeBuilder;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each step is cut at every word that it says to the database, before and after; then the work is done again, as Kafka has it. */
class CrashTest {

    @TempDir
    Path folder;

    private TestLedger ledger;
    private int events;

    @BeforeEach
    void open() {
        ledger = TestLedger.create(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_crash_anywhere_while_an_index_is_given_leaves_no_gap_and_no_index_twice() {
        cutEverywhere(batch -> {}, (database, batch) -> new Sequencer(database).append(batch));
    }

    @Test
    void a_crash_anywhere_while_the_tree_grows_leaves_the_tree_before_or_after() {
        cutEverywhere(ledger.sequencer::append, (database, _) -> new TreeBuilder(database).integrate());
    }

    @Test
    void a_crash_anywhere_while_a_checkpoint_is_published_leaves_the_old_or_the_new_one() {
        cutEverywhere(
                batch -> {
                    ledger.sequencer.append(batch);
                    ledger.integrator.integrate();
                },
                (database, _) -> publisher(database).publish());
    }

    @Test
    void a_process_that_is_killed_again_and_again_leaves_one_log_that_only_grew() throws Exception {
        var checkpoints = new ArrayList<Checkpoint>();
        for (int kill = 0; kill < 3; kill++) {
            long reached = ledger.reads.publishedSize();
            try (LedgerProcess process = LedgerProcess.start(ledger)) {
                await().atMost(Duration.ofMinutes(2)).until(() -> {
                    assertThat(process.isAlive()).isTrue();
                    return ledger.reads.publishedSize() > reached + 50;
                });
            }
            assertThat(checkWhatStands()).isGreaterThan(reached);
            checkpoints.add(
                    Checkpoint.parse(ledger.reads.checkpoint().orElseThrow().text()));
        }
        ledger.run();
        Checkpoint last = checkpoints.getLast();
        for (Checkpoint earlier : checkpoints) {
            ledger.reads.consistency(earlier.size(), last.size()).orElseThrow().verify(earlier.root(), last.root());
        }
    }

    @FunctionalInterface
    private interface StepUnderTest {
        void run(Database database, List<Leaf> batch);
    }

    private void cutEverywhere(Consumer<List<Leaf>> before, StepUnderTest step) {
        for (boolean after : new boolean[] {false, true}) {
            boolean crashed = true;
            int points = 0;
            while (crashed) {
                List<Leaf> batch = batch();
                before.accept(batch);
                var source = new CrashingSource(ledger.owner, points++, after);
                run(step, new Database(source.dataSource()), batch);
                crashed = source.crashed();
                checkWhatStands();
                // a new process takes up the work; the batch comes again, since its offsets were not committed
                ledger.sequencer.append(batch);
                ledger.integrator.integrate();
                ledger.publisher.publish();
                assertThat(checkWhatStands()).as("nothing lost, nothing twice").isEqualTo(events);
            }
            assertThat(points).as("places at which it was cut").isGreaterThan(4);
        }
    }

    private static void run(StepUnderTest step, Database database, List<Leaf> batch) {
        try {
            step.run(database, batch);
        } catch (CrashingSource.Crashed | LedgerUnavailable died) {
            assertThat(died).isNotNull(); // as a process that is killed: it says no more
        }
    }

    /** Two plain events, and one that lies beside its entry. */
    private List<Leaf> batch() {
        var batch = new ArrayList<>(TestLedger.events(events, events + 2));
        batch.add(TestLedger.event("long-" + events, "{\"text\":\"" + events + "x".repeat(70_000) + "\"}"));
        events += batch.size();
        return batch;
    }

    private CheckpointPublisher publisher(Database database) {
        return new CheckpointPublisher(
                database, ledger.keys, new LastCheckpointFile(folder.resolve("ledger")), Clock.systemUTC());
    }

    /** The last checkpoint is the tree over entries that are each there once; gives its size. */
    private long checkWhatStands() {
        Optional<SignedNote> note = ledger.reads.checkpoint();
        if (note.isEmpty()) {
            return -1;
        }
        Checkpoint checkpoint = Checkpoint.of(note.get(), ledger.keys.verifying());
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> {});
        var ids = new HashSet<String>();
        for (long first = 0; first < checkpoint.size(); first += TileId.FULL) {
            int width = (int) Math.min(TileId.FULL, checkpoint.size() - first);
            Optional<byte[]> bundle = ledger.reads.bundle(new TileId(0, first / TileId.FULL, width));
            for (byte[] entry : EntryBundle.read(bundle.orElseThrow())) {
                assertThat(ids.add(Leaves.parse(entry).get("id").asText())).isTrue();
                tree.append(Hash.ofEntry(entry));
            }
        }
        assertThat(tree.root()).isEqualTo(checkpoint.root());
        return checkpoint.size();
    }
}
