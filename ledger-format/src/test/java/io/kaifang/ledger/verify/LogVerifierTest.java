package io.kaifang.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogVerifierTest {

    @TempDir
    Path folder;

    private SmallLog log;

    @BeforeEach
    void open() throws IOException {
        log = new SmallLog(700);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_whole_log_holds() throws Exception {
        assertThat(verify(Optional.of("token"), Optional.empty()))
                .contains("700 entries")
                .contains("so does every entry");
        assertThat(verify(Optional.empty(), Optional.empty())).contains("entries were not read");
    }

    @Test
    void a_log_that_dropped_a_partial_tile_for_the_full_one_holds() throws Exception {
        Map<String, byte[]> old = Map.copyOf(log.files);
        log.publish(1024, "");
        for (String kept : List.of("checkpoint", "tile/1/000.p/2")) {
            log.files.put(kept, Objects.requireNonNull(old.get(kept)));
        }
        assertThat(verify(Optional.of("token"), Optional.empty())).contains("700 entries");
    }

    @Test
    void a_flipped_byte_is_found_and_named() {
        log.flip("tile/entries/001", 300);
        refused("entry 2", "in tile/entries/001 was changed");
        log.publish(700, "");
        log.flip("tile/0/001", 40);
        refused("entry 257", "tile/0/001 has another hash");
        log.publish(700, "");
        log.flip("tile/1/000.p/2", 3);
        refused("tile/1/000.p/2 and the tiles below it do not agree");
        log.publish(700, "");
        log.flip("checkpoint", 20);
        refused("checkpoint: ");
    }

    @Test
    void without_entries_a_flipped_hash_is_still_found() {
        log.flip("tile/0/002.p/188", 40);
        assertThatThrownBy(() -> verify(Optional.empty(), Optional.empty()))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("the tiles give root");
    }

    @Test
    void what_is_missing_or_cut_off_is_named() {
        log.files.remove("tile/0/001");
        refused("tile/0/001 is missing");
        log.publish(700, "");
        log.files.put("tile/0/001", new byte[31]);
        refused("tile/0/001 has 31 bytes");
        log.publish(700, "");
        log.files.put("tile/entries/001", new byte[] {0, 9, 1});
        refused("tile/entries/001: the bundle ends within entry 0");
    }

    @Test
    void what_the_log_itself_complains_of_is_passed_on() {
        log.complaints.put("tile/0/001", "{\"detail\":\"entry 300 was changed\"}".getBytes(StandardCharsets.UTF_8));
        refused("tile/0/001 is answered with status 500: entry 300 was changed");
        log.complaints.put("tile/0/001", "no JSON".getBytes(StandardCharsets.UTF_8));
        refused("tile/0/001 is answered with status 500");
    }

    @Test
    void a_fork_and_a_rollback_are_seen_by_who_kept_a_checkpoint() {
        Optional<Checkpoint> kept =
                Optional.of(Checkpoint.parse(log.checkpoint().text()));
        log.publish(900, "other ");
        assertThatThrownBy(() -> verify(Optional.empty(), kept)).hasMessageContaining("forked: over 700 entries");
        log.publish(600, "");
        assertThatThrownBy(() -> verify(Optional.empty(), kept)).hasMessageContaining("shrank from 700 to 600");
    }

    @Test
    void a_wrong_key_is_refused() {
        SigningKey stranger = SigningKey.generate("small.example/log", KeyType.ED25519, new SecureRandom());
        assertThatThrownBy(() -> LogVerifier.verify(
                        log.address(), List.of(stranger.verifier()), Optional.empty(), Optional.empty()))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("no known key");
    }

    @Test
    void the_command_answers_in_one_line_and_by_its_status() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys"), log.key.verifier() + "\n");
        Path since = Files.writeString(folder.resolve("since"), log.checkpoint().toString());
        log.publish(800, "");
        assertThat(run(log.address(), "--keys", keys.toString(), "--since", since.toString()))
                .startsWith("0 OK  small.example/log: 800 entries")
                .contains("continues the earlier checkpoint over 700");
        log.flip("tile/0/001", 0);
        assertThat(run(log.address(), "--keys", keys.toString()))
                .startsWith("1 NOT VERIFIED  tile/1/000.p/3 and the tiles below");
        assertThat(run()).startsWith("2 verify PACKAGE|URL");
        assertThat(run("/no/such/file")).startsWith("2 CAN'T VERIFY  there is no file /no/such/file");
        assertThat(run(log.address() + "/elsewhere"))
                .startsWith("1 NOT VERIFIED  no ledger of Kaifang is served at " + log.address() + "/elsewhere");
        assertThat(run("http://127.0.0.1:1/ledger"))
                .startsWith("2 CAN'T VERIFY  nothing answers at http://127.0.0.1:1/ledger");
        assertThat(Hash.OF_EMPTY_TREE.base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    private static String run(String... arguments) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        int status = VerifyLedgerCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> verify(Optional.of("token"), Optional.empty()))
                .isInstanceOf(LogRefused.class)
                .hasMessageContainingAll(words);
    }

    private String verify(Optional<String> token, Optional<Checkpoint> before) throws Exception {
        return LogVerifier.verify(log.address(), List.of(log.key.verifier()), token, before);
    }
}
