package io.kaifang.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.merkle.Tiles;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tessera's own small log: given its entries and its key, ours is the same to the byte. */
class TesseraLogTest {

    private static final Path LOG = Path.of("src/test/resources/vectors/tessera-log");
    private static final SigningKey KEY = SigningKey.parse(
            "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg");
    private static final VerifierKey VERIFIER =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    private static final List<byte[]> ENTRIES = List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eit",
                    "nain",
                    "ten",
                    "ileven",
                    "twelf",
                    "threeten",
                    "fourten",
                    "fivten")
            .stream()
            .map(entry -> entry.getBytes(StandardCharsets.US_ASCII))
            .toList();

    @Test
    void our_writer_makes_the_same_files_to_the_byte() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> files.put(tile.path(), hashes));
        var entries = new ArrayList<byte[]>();
        files.put("checkpoint.0", checkpoint(0, tree.flush()));
        for (byte[] entry : ENTRIES) {
            entries.add(entry);
            tree.append(Hash.ofEntry(entry));
            Hash root = tree.flush();
            files.put("checkpoint." + entries.size(), checkpoint(entries.size(), root));
            files.put(new TileId(0, 0, entries.size()).entriesPath(), EntryBundle.write(entries));
        }
        files.put("checkpoint", checkpoint(15, tree.flush()));
        assertThat(files).hasSize(47);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readAllBytes(LOG.resolve(file.getKey())));
        }
    }

    @Test
    void all_sixteen_checkpoints_verify() throws IOException {
        for (int size = 0; size <= 15; size++) {
            SignedNote note = SignedNote.parse(Files.readAllBytes(LOG.resolve("checkpoint." + size)));
            assertThat(Checkpoint.of(note, List.of(VERIFIER)).size()).isEqualTo(size);
        }
    }

    @Test
    void an_entry_is_proved_from_their_tiles_by_a_proof_that_can_be_written_and_read() throws IOException {
        SignedNote note = SignedNote.parse(Files.readAllBytes(LOG.resolve("checkpoint")));
        var proof = new TlogProof(10, InclusionProof.of(10, 15, theirs(15)).path(), note);
        TlogProof read = TlogProof.parse(proof.toString());
        assertThat(read).hasToString(proof.toString());
        assertThat(read.verify(ENTRIES.get(10), List.of(VERIFIER)).size()).isEqualTo(15);
    }

    private static Tiles theirs(int size) {
        return new Tiles(size, tile -> {
            try {
                return Files.readAllBytes(LOG.resolve(tile.path()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static byte[] checkpoint(long size, Hash root) {
        String text = new Checkpoint("example.com/log/testdata", size, root).text();
        return new SignedNote(text, List.of(KEY.sign(text, Clock.systemUTC())))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
