package io.kaifang.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.Tiles;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.Cosignature;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {

    private static final String ORIGIN = "small.example/log";
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    @TempDir
    Path folder;

    private final SigningKey log = SigningKey.generate(ORIGIN, KeyType.ED25519, new SecureRandom());
    private final SigningKey key = SigningKey.generate("witness.example/w1", KeyType.COSIGNATURE, new SecureRandom());
    private final HttpClient http = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private WitnessServer server;

    @BeforeEach
    void open() throws IOException {
        server = new WitnessServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new Witness(folder, key, List.of(log.verifier()), InstantSource.fixed(NOW)));
    }

    @AfterEach
    void close() {
        server.close();
        http.close();
    }

    @Test
    void it_signs_what_continues_and_remembers_over_a_restart() throws Exception {
        var tree = new Tree("");
        WitnessClient client = client();
        SignatureLine line = client.cosign(tree.checkpoint(5), tree.proofs(5));
        assertThat(Cosignature.time(line)).isEqualTo(NOW);
        assertThat(tree.checkpoint(5).with(List.of(line)).verifiedBy(List.of(log.verifier(), key.verifier())))
                .hasSize(2);
        client.cosign(tree.checkpoint(5), tree.proofs(5));
        client.cosign(tree.checkpoint(300), tree.proofs(300));
        server.close();
        open();
        client().cosign(tree.checkpoint(301), tree.proofs(301)); // a client that remembers nothing is told the size
    }

    @Test
    void a_fork_and_a_rollback_are_refused() throws Exception {
        client().cosign(new Tree("").checkpoint(20), new Tree("").proofs(20));
        var fork = new Tree("other");
        assertThatThrownBy(() -> client().cosign(fork.checkpoint(30), fork.proofs(30)))
                .isInstanceOf(WitnessRefused.class)
                .hasMessageContaining("422");
        assertThatThrownBy(() -> client().cosign(fork.checkpoint(20), fork.proofs(20)))
                .isInstanceOf(WitnessRefused.class)
                .hasMessageContaining("forked");
        var tree = new Tree("");
        assertThatThrownBy(() -> client().cosign(tree.checkpoint(19), tree.proofs(19)))
                .isInstanceOf(WitnessRefused.class)
                .hasMessageContaining("rolled back or forked");
    }

    @Test
    void unknown_logs_wrong_signatures_and_malformed_requests_have_their_own_answers() {
        var witness = new Witness(folder, key, List.of(log.verifier()), Clock.systemUTC());
        var tree = new Tree("");
        assertThat(witness.add("junk".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
        assertThat(add(witness, 6, tree.checkpoint(5)).status()).isEqualTo(400);
        assertThat(add(witness, 3, tree.checkpoint(5))).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "0\n"));
        SigningKey stranger = SigningKey.generate(ORIGIN, KeyType.ED25519, new SecureRandom());
        assertThat(add(witness, 0, sign(stranger, ORIGIN, 5, tree.root(5))).status())
                .isEqualTo(403);
        SigningKey elsewhere = SigningKey.generate("other.example", KeyType.ED25519, new SecureRandom());
        assertThat(add(witness, 0, sign(elsewhere, "other.example", 5, tree.root(5)))
                        .status())
                .isEqualTo(404);
        assertThat(add(witness, 0, sign(log, ORIGIN, 0, tree.root(5))).status()).isEqualTo(422);
        assertThat(witness.lastByHash("../witness.key")).isEmpty();
    }

    private static WitnessAnswer add(Witness witness, long old, SignedNote note) {
        return witness.add(
                new AddCheckpointRequest(old, List.of(), note).toString().getBytes(StandardCharsets.UTF_8));
    }

    private WitnessClient client() {
        return new WitnessClient(http, key.verifier(), URI.create("http://127.0.0.1:" + server.port() + "/"));
    }

    private static SignedNote sign(SigningKey key, String origin, long size, Hash root) {
        String text = new Checkpoint(origin, size, root).text();
        return new SignedNote(text, List.of(key.sign(text, Clock.systemUTC())));
    }

    /** A log of up to 400 entries in memory. */
    private final class Tree {
        private final Map<String, byte[]> tiles = new HashMap<>();

        Tree(String flavour) {
            var tree = new GrowingTree(
                    0, tile -> new byte[0], (tile, hashes) -> tiles.put(tile.level() + "/" + tile.number(), hashes));
            for (int i = 0; i < 400; i++) {
                tree.append(Hash.ofEntry((flavour + i).getBytes(StandardCharsets.UTF_8)));
            }
            tree.flush();
        }

        private Tiles nodes(long size) {
            return new Tiles(size, tile -> Objects.requireNonNull(tiles.get(tile.level() + "/" + tile.number())));
        }

        Hash root(long size) {
            return nodes(size).root(size);
        }

        SignedNote checkpoint(long size) {
            return sign(log, ORIGIN, size, root(size));
        }

        java.util.function.LongFunction<ConsistencyProof> proofs(long size) {
            return old -> ConsistencyProof.of(old, size, nodes(size));
        }
    }
}
