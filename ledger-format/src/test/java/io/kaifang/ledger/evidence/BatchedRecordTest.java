package io.kaifang.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.proof.TlogProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One access among three, the root of the three in an entry, the entry in the log: each link is checked. */
class BatchedRecordTest {

    private static final List<String> RECORDS = List.of("{\"sequence\":5}", "{\"sequence\":6}", "{\"sequence\":7}");

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("small.example/log", KeyType.ED25519, new SecureRandom());

    @Test
    void the_whole_chain_from_record_to_checkpoint_is_verified_offline() throws IOException {
        assertThat(EvidenceVerifier.verify(zip(entry(root(), 5, 7), proof(1)), List.of(key.verifier())))
                .isEqualTo("access/6: 1 entries stand unchanged in the log small.example/log of 1 entries;"
                        + " 1 record of a batch leads to its root there; verified with the given keys");
    }

    @Test
    void a_record_whose_batch_the_entry_states_otherwise_is_refused() throws IOException {
        for (String entry : List.of(
                entry(Hash.ofEntry(new byte[0]).hex(), 5, 7),
                entry(root(), 4, 6),
                entry(root(), 5, 8),
                entry(root(), 5, 7).replace("b-5", "b-6"))) {
            Path zip = zip(entry, proof(1));
            assertThatThrownBy(() -> EvidenceVerifier.verify(zip, List.of(key.verifier())))
                    .isInstanceOf(EvidenceRefused.class)
                    .hasMessageContaining("records/6.json: batch-root");
        }
    }

    @Test
    void a_size_that_the_path_alone_does_not_tell_is_held_against_the_entry() throws IOException {
        Path zip = zip(entry(root(), 5, 7), proof(1).replace("\"size\":3", "\"size\":4"));
        assertThatThrownBy(() -> EvidenceVerifier.verify(zip, List.of(key.verifier())))
                .isInstanceOf(EvidenceRefused.class)
                .hasMessageContaining("batch-root");
    }

    @Test
    void a_changed_record_another_place_and_what_is_no_record_are_refused() {
        for (String broken : List.of(
                proof(1).replace("sequence\\\":6", "sequence\\\":9"),
                proof(1).replace("\"index\":1", "\"index\":0"),
                proof(1).replace("\"index\":1", "\"index\":-1"),
                proof(1).replace(root(), "00"),
                proof(1).substring(0, 40),
                "[]",
                "{}")) {
            assertThatThrownBy(() -> BatchedRecord.of(broken))
                    .as(broken)
                    .isInstanceOf(EvidenceRefused.class)
                    .hasMessageStartingWith("batch-path");
        }
    }

    private Path zip(String entry, String record) throws IOException {
        byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
        String text = new Checkpoint("small.example/log", 1, Hash.ofEntry(bytes)).text();
        var note = new SignedNote(text, List.of(key.sign(text, Clock.systemUTC())));
        var writer = new EvidenceWriter("access/6", note, List.of(key.verifier()));
        writer.entry(bytes, new TlogProof(0, List.of(), note));
        writer.record(6, record);
        return Files.write(folder.resolve("access.zip"), writer.write(List.of(key), Clock.systemUTC()));
    }

    private static String entry(String root, long first, long last) {
        return "{\"data\":{\"batch\":\"b-5\",\"root\":\"%s\",\"firstSequence\":%d,\"lastSequence\":%d}}"
                .formatted(root, first, last);
    }

    private static Hash leaf(int index) {
        return Hash.ofEntry(RECORDS.get(index).getBytes(StandardCharsets.UTF_8));
    }

    private static String root() {
        return Hash.ofChildren(Hash.ofChildren(leaf(0), leaf(1)), leaf(2)).hex();
    }

    private static String proof(int index) {
        return "{\"record\":\"%s\",\"batch\":\"b-5\",\"root\":\"%s\",\"index\":%d,\"size\":3,\"path\":[\"%s\",\"%s\"]}"
                .formatted(
                        RECORDS.get(index).replace("\"", "\\\""),
                        root(),
                        index,
                        leaf(1 - index).base64(),
                        leaf(2).base64());
    }
}
