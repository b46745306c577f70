package io.kaifang.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.Tiles;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.proof.TlogProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    Path folder;

    private final SigningKey ed25519 = SigningKey.generate("small.example/log", KeyType.ED25519, new SecureRandom());
    private final SigningKey sm2 = SigningKey.generate("small.example/log", KeyType.SM2, new SecureRandom());
    private final List<VerifierKey> keys = List.of(ed25519.verifier(), sm2.verifier());
    private Path zip = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Map<String, byte[]> tiles = new HashMap<>();
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> tiles.put(tile.path(), hashes));
        byte[] content = "{\"long\":true}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            tree.append(Hash.ofEntry(entry(i, content)));
        }
        String text = new Checkpoint("small.example/log", 20, tree.flush()).text();
        var note =
                new SignedNote(text, List.of(ed25519.sign(text, Clock.systemUTC()), sm2.sign(text, Clock.systemUTC())));
        var nodes = new Tiles(20, tile -> Objects.requireNonNull(tiles.get(tile.path())));
        var evidence = new EvidenceWriter("dataset/l-1", note, keys);
        for (int i : new int[] {3, 7, 19}) {
            evidence.entry(
                    entry(i, content),
                    new TlogProof(i, InclusionProof.of(i, 20, nodes).path(), note));
        }
        evidence.content(content);
        evidence.file("README.txt", "how to verify");
        zip = Files.write(folder.resolve("evidence.zip"), evidence.write(List.of(ed25519, sm2), Clock.systemUTC()));
    }

    private static byte[] entry(int i, byte[] content) {
        String reference = i == 7 ? ",\"dataref\":\"urn:sha256:" + Sha256Digest.hex(content) + "\"" : "";
        return ("{\"id\":" + i + reference + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_package_holds_by_given_keys_and_by_its_own() throws IOException {
        assertThat(EvidenceVerifier.verify(zip, keys))
                .isEqualTo("dataset/l-1: 3 entries stand unchanged in the log small.example/log of 20 entries;"
                        + " verified with the given keys");
        assertThat(EvidenceVerifier.verify(zip, List.of())).contains("compare them with the published ones");
    }

    @Test
    void any_changed_file_is_named() throws IOException {
        for (String name : files().keySet()) {
            Map<String, byte[]> changed = files();
            byte[] bytes = Objects.requireNonNull(changed.get(name));
            bytes[bytes.length / 2] ^= 1;
            refused(changed).hasMessageContaining(name);
        }
    }

    @Test
    void a_missing_and_an_added_file_are_named() throws IOException {
        for (String name : files().keySet()) {
            Map<String, byte[]> changed = files();
            changed.remove(name);
            refused(changed).hasMessageContaining(name + " is missing");
        }
        Map<String, byte[]> more = files();
        more.put("entries/4.json", "{}".getBytes(StandardCharsets.UTF_8));
        refused(more).hasMessageContaining("entries/4.json was added");
    }

    @Test
    void a_package_cut_off_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 0; length < whole.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> EvidenceVerifier.verify(cut, keys))
                    .isInstanceOf(EvidenceRefused.class)
                    .hasMessageContaining("cut off");
        }
    }

    @Test
    void a_wrong_key_is_refused() {
        SigningKey stranger = SigningKey.generate("small.example/log", KeyType.ED25519, new SecureRandom());
        assertThatThrownBy(() -> EvidenceVerifier.verify(zip, List.of(stranger.verifier())))
                .isInstanceOf(EvidenceRefused.class)
                .hasMessageContaining("no known key");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        Path changed = Files.write(folder.resolve("changed.zip"), bytes.toByteArray());
        return assertThatThrownBy(() -> EvidenceVerifier.verify(changed, keys)).isInstanceOf(EvidenceRefused.class);
    }

    private Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                files.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }
}
