package io.kaifang.ledger.witness;

import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.file.DurableFile;
import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.ProofRefused;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Signs a log's checkpoint if it continues the last one that it signed, and stores it before it answers. */
public final class Witness {

    private final Path folder;
    private final SigningKey key;
    private final List<VerifierKey> logs;
    private final InstantSource clock;

    /** @param logs the keys of the logs that it watches; a key's name is its log's origin */
    public Witness(Path folder, SigningKey key, List<VerifierKey> logs, InstantSource clock) {
        this.folder = folder;
        this.key = key;
        this.logs = List.copyOf(logs);
        this.clock = clock;
    }

    /** One at a time: checking and storing must be one step. */
    synchronized WitnessAnswer add(byte[] body) {
        AddCheckpointRequest asked;
        Checkpoint offered;
        try {
            asked = AddCheckpointRequest.parse(body);
            offered = Checkpoint.parse(asked.checkpoint().text());
        } catch (NoteRefused | IllegalArgumentException e) {
            return WitnessAnswer.of(400, String.valueOf(e.getMessage()));
        }
        List<VerifierKey> keys =
                logs.stream().filter(k -> k.name().equals(offered.origin())).toList();
        if (keys.isEmpty()) {
            return WitnessAnswer.of(404, "this witness does not watch " + offered.origin());
        }
        try {
            asked.checkpoint().verifiedBy(keys);
        } catch (NoteRefused e) {
            return WitnessAnswer.of(403, String.valueOf(e.getMessage()));
        }
        return asked.old() > offered.size()
                ? WitnessAnswer.of(400, "the old size is greater than the checkpoint's")
                : continued(asked, offered);
    }

    private WitnessAnswer continued(AddCheckpointRequest asked, Checkpoint offered) {
        Optional<Checkpoint> last = last(offered.origin()).map(note -> Checkpoint.parse(note.text()));
        long size = last.map(Checkpoint::size).orElse(0L);
        if (asked.old() != size) {
            return WitnessAnswer.otherSize(size);
        }
        Hash root = last.map(Checkpoint::root).orElse(Hash.OF_EMPTY_TREE);
        try {
            if (size == 0) {
                checkFirst(asked, offered);
            } else {
                new ConsistencyProof(size, offered.size(), asked.proof()).verify(root, offered.root());
            }
        } catch (ProofRefused e) {
            return WitnessAnswer.of(422, String.valueOf(e.getMessage()));
        }
        SignatureLine line = key.sign(asked.checkpoint().text(), clock);
        DurableFile.write(
                file(offered.origin()), asked.checkpoint().with(List.of(line)).toString());
        return WitnessAnswer.of(200, line.toString());
    }

    private static void checkFirst(AddCheckpointRequest asked, Checkpoint offered) {
        if (!asked.proof().isEmpty()) {
            throw new ProofRefused("there is nothing to prove from an empty log");
        }
        if (offered.size() == 0 && !offered.root().equals(Hash.OF_EMPTY_TREE)) {
            throw new ProofRefused("an empty log has another root");
        }
    }

    /** The last checkpoint that it signed for that log, with its line. */
    Optional<SignedNote> last(String origin) {
        return read(file(origin));
    }

    Optional<SignedNote> lastByHash(String hex) {
        return hex.matches("[0-9a-f]{64}") ? read(folder.resolve(hex)) : Optional.empty();
    }

    private static Optional<SignedNote> read(Path file) {
        return DurableFile.read(file).map(SignedNote::parse);
    }

    private Path file(String origin) {
        return folder.resolve(Sha256Digest.hex(origin));
    }

    public VerifierKey verifier() {
        return key.verifier();
    }
}
