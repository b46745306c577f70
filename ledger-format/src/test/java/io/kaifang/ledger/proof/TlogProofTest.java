package io.kaifang.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.ProofRefused;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final byte[] ENTRY = "entry".getBytes(StandardCharsets.US_ASCII);
    private static final Hash SIBLING = Hash.ofEntry(new byte[] {7});

    private final SigningKey key = SigningKey.generate("ledger.example", KeyType.ED25519, new SecureRandom());
    private final String text =
            new Checkpoint("ledger.example", 2, Hash.ofChildren(Hash.ofEntry(ENTRY), SIBLING)).text();
    private final SignedNote note = new SignedNote(text, List.of(key.sign(text, Clock.systemUTC())));
    private final String proof = new TlogProof(0, List.of(SIBLING), note).toString();

    @Test
    void extra_data_are_passed_over() {
        TlogProof read = TlogProof.parse(proof.replace("index 0", "extra AAAA\nindex 0"));
        assertThat(read.verify(ENTRY, List.of(key.verifier())).size()).isEqualTo(2);
    }

    @Test
    void a_proof_for_another_index_another_entry_or_by_another_key_is_refused() {
        List<VerifierKey> keys = List.of(key.verifier());
        TlogProof moved = TlogProof.parse(proof.replace("index 0", "index 1"));
        assertThatThrownBy(() -> moved.verify(ENTRY, keys)).isInstanceOf(ProofRefused.class);
        TlogProof beyond = TlogProof.parse(proof.replace("index 0", "index 2"));
        assertThatThrownBy(() -> beyond.verify(ENTRY, keys)).isInstanceOf(ProofRefused.class);
        TlogProof right = TlogProof.parse(proof);
        assertThatThrownBy(() -> right.verify(new byte[] {1}, keys)).isInstanceOf(ProofRefused.class);
        SigningKey stranger = SigningKey.generate("ledger.example", KeyType.ED25519, new SecureRandom());
        assertThatThrownBy(() -> right.verify(ENTRY, List.of(stranger.verifier())))
                .isInstanceOf(NoteRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v2\nindex 0\n\nx",
                "\n\n",
                "c2sp.org/tlog-proof@v1\nindex 00\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 0\nshort\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 9999999999999999999\n\nx"
            })
    void what_is_no_proof_is_refused(String broken) {
        assertThatThrownBy(() -> TlogProof.parse(broken)).isInstanceOf(ProofRefused.class);
    }

    @Test
    void a_proof_cut_off_anywhere_is_refused() {
        for (int length = 0; length < proof.length(); length++) {
            String cut = proof.substring(0, length);
            assertThatThrownBy(() -> TlogProof.parse(cut).verify(ENTRY, List.of(key.verifier())))
                    .isInstanceOfAny(ProofRefused.class, NoteRefused.class);
        }
    }
}
