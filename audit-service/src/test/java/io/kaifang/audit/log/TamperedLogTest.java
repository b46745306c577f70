package io.kaifang.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.merkle.TileId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attacker who owns the database changes, the log doesn't sign. */
class TamperedLogTest {

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
        ledger.sequencer.append(TestLedger.events(0, 300));
        ledger.run();
    }

    @Test
    void a_flipped_byte_in_a_tile_at_the_edge() {
        ledger.tamper("alter table ledger_tile disable trigger all");
        ledger.tamper("update ledger_tile set hashes = set_byte(hashes, 5, get_byte(hashes, 5) # 1) where level = 0 and"
                + " number = 1");
        ledger.sequencer.append(TestLedger.events(300, 301));
        assertThatThrownBy(ledger.integrator::integrate)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("tile at the edge of the tree of 300 entries");
    }

    @Test
    void a_tile_and_the_step_changed_to_fit_each_other() {
        ledger.tamper("alter table ledger_tile disable trigger all");
        ledger.tamper("update ledger_tile set hashes = set_byte(hashes, 5, get_byte(hashes, 5) # 1) where level = 1");
        ledger.tamper("update ledger_step set root = decode(repeat('00', 32), 'hex') where name = 'integrated'");
        assertThatThrownBy(ledger.publisher::publish)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("no longer lead to the checkpoint published over 300 entries");
    }

    @Test
    void an_entry_taken_out_before_it_reached_the_tree() {
        ledger.sequencer.append(TestLedger.events(300, 310));
        ledger.tamper("delete from ledger_entry where idx = 305");
        assertThatThrownBy(ledger.integrator::integrate)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("entry 305 was taken out");
    }

    @Test
    void a_flipped_byte_in_an_entry_is_shown_to_nobody() {
        ledger.tamper("update ledger_entry set leaf = set_byte(leaf, 9, get_byte(leaf, 9) # 1) where idx = 257");
        assertThatThrownBy(() -> ledger.reads.entry(257))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("entry-unchanged: entry 257 was changed in the database");
        assertThatThrownBy(() -> ledger.reads.bundle(new TileId(0, 1, 44))).hasMessageContaining("entry 257");
        assertThat(ledger.reads.entry(258)).isPresent();
    }

    @Test
    void a_flipped_byte_in_a_content_beside_its_entry_is_shown_to_nobody() {
        Leaf leaf = TestLedger.event("long", "{\"text\":\"" + "x".repeat(70_000) + "\"}");
        ledger.sequencer.append(List.of(leaf));
        ledger.run();
        ledger.tamper("update ledger_content set content = set_byte(content, 9, get_byte(content, 9) # 1)");
        byte[] sha256 = Sha256Digest.of(leaf.content().orElseThrow());
        assertThatThrownBy(() -> ledger.reads.content(sha256))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("content-unchanged");
    }

    @Test
    void a_step_set_back_so_that_indexes_would_be_given_twice() {
        ledger.tamper("update ledger_step set size = 290 where name = 'sequenced'");
        assertThatThrownBy(() -> ledger.sequencer.append(TestLedger.events(400, 401)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasStackTraceContaining("ledger_entry_pkey");
        assertThat(ledger.reads.publishedSize()).isEqualTo(300);
    }

    @Test
    void every_check_has_a_name() {
        ledger.tamper("delete from ledger_checkpoint where size = 300");
        ledger.sequencer.append(TestLedger.events(300, 301));
        ledger.integrator.integrate();
        assertThatThrownBy(ledger.publisher::publish)
                .isInstanceOfSatisfying(
                        LedgerTampered.class, e -> assertThat(e.check()).isEqualTo("checkpoint-present"));
    }

    @Test
    void a_changed_checkpoint() {
        ledger.tamper("update ledger_checkpoint set note = replace(note, '300', '301') where size = 300");
        ledger.sequencer.append(TestLedger.events(300, 301));
        ledger.integrator.integrate();
        assertThatThrownBy(ledger.publisher::publish)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("checkpoint over 300 entries was changed");
    }

    @Test
    void an_older_backup_restored_even_if_others_have_written_since() {
        ledger.sequencer.append(TestLedger.events(300, 310));
        ledger.run();
        restoreTo300();
        assertThatThrownBy(ledger.publisher::publish)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("older backup was restored");
        ledger.sequencer.append(TestLedger.events(400, 420));
        ledger.integrator.integrate();
        assertThatThrownBy(ledger.publisher::publish)
                .isInstanceOf(LedgerTampered.class)
                .hasMessageContaining("no longer lead to the checkpoint published over 310 entries");
        assertThat(ledger.reads.publishedSize()).isEqualTo(300);
    }

    private void restoreTo300() {
        ledger.tamper("alter table ledger_tile disable trigger all");
        ledger.tamper("delete from ledger_checkpoint where size > 300");
        ledger.tamper("delete from ledger_entry where idx >= 300");
        ledger.tamper("delete from ledger_tile where level = 0 and number > 0");
        ledger.tamper("update ledger_step set size = 256, root = (select substring(hashes for 32) from ledger_tile"
                + " where level = 1 and number = 0) where name = 'integrated'");
        ledger.tamper("update ledger_step set size = 300 where name = 'sequenced'");
        ledger.integrator.integrate();
        ledger.tamper(
                "update ledger_step set size = 300, root = (select root from ledger_step where name = 'integrated')"
                        + " where name = 'published'");
    }
}
