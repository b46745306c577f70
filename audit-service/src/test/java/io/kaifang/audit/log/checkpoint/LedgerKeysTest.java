package io.kaifang.audit.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.audit.log.TestLedger;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerKeysTest {

    @TempDir
    Path folder;

    private TestLedger ledger;

    @BeforeEach
    void open() {
        ledger = TestLedger.create(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keys_are_made_once_and_only_their_owner_can_read_them() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(LedgerKeys.open(folder.resolve("keys"), TestLedger.ORIGIN, 1).verifying())
                .isEqualTo(ledger.keys.verifying());
    }

    @Test
    void after_a_rotation_old_and_new_keys_verify_and_the_log_itself_records_the_new_ones() {
        ledger.sequencer.append(TestLedger.events(0, 3));
        ledger.run();
        SignedNote before = ledger.reads.checkpoint().orElseThrow();

        TestLedger rotated = ledger.rotated(2);
        rotated.announceKeys();
        rotated.announceKeys();
        rotated.run();
        SignedNote after = rotated.reads.checkpoint().orElseThrow();
        List<VerifierKey> newer = rotated.keys.verifying().subList(2, 4);
        assertThat(Checkpoint.of(after, ledger.keys.verifying()).size()).isEqualTo(4);
        assertThat(Checkpoint.of(after, newer).size()).isEqualTo(4);
        assertThat(after.verifiedBy(rotated.keys.verifying())).hasSize(4);
        assertThat(Checkpoint.of(before, rotated.keys.verifying()).size()).isEqualTo(3);
        assertThat(new String(rotated.reads.entry(3).orElseThrow(), StandardCharsets.UTF_8))
                .contains("keys-rotated", newer.get(0).toString(), newer.get(1).toString());

        TestLedger third = ledger.rotated(3);
        third.announceKeys();
        third.run();
        SignedNote last = third.reads.checkpoint().orElseThrow();
        assertThat(Checkpoint.of(last, newer).size()).isEqualTo(5);
        assertThatThrownBy(() -> Checkpoint.of(last, ledger.keys.verifying())).isInstanceOf(NoteRefused.class);
    }

    @Test
    void other_keys_under_an_announced_generation_are_a_conflict_on_record() throws IOException {
        ledger.rotated(2).announceKeys();
        Files.delete(folder.resolve("keys/ledger-2-ed25519.key"));
        ledger.rotated(2).announceKeys();
        ledger.run();
        assertThat(new String(ledger.reads.entry(1).orElseThrow(), StandardCharsets.UTF_8))
                .contains("conflict-recorded");
    }
}
