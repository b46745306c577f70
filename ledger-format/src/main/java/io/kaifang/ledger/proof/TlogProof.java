package io.kaifang.ledger.proof;

import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.ProofRefused;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proves one entry to someone who has only it, this file and the log's verifier key.
 *
 * @param index of the entry
 * @param path its siblings, the leaf's own first
 * @param checkpoint with all its signatures
 */
public record TlogProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9]\\d{0,18})");

    public TlogProof {
        path = List.copyOf(path);
    }

    /**
     * Reads a proof; its optional {@code extra} line isn't authenticated, and is passed over. {@link ProofRefused} when it
     * is cut off or otherwise no proof.
     */
    public static TlogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new ProofRefused("the proof is cut off: no checkpoint in it");
        }
        var lines = new ArrayList<>(text.substring(0, blank).lines().toList());
        if (lines.isEmpty() || !lines.removeFirst().equals(HEADER)) {
            throw new ProofRefused("not a proof: it doesn't begin with " + HEADER);
        }
        if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) {
            lines.removeFirst();
        }
        Matcher index = INDEX.matcher(lines.isEmpty() ? "" : lines.removeFirst());
        if (!index.matches()) {
            throw new ProofRefused("not a proof: no index in it");
        }
        try {
            List<Hash> path = lines.stream().map(Hash::parse).toList();
            return new TlogProof(Long.parseLong(index.group(1)), path, SignedNote.parse(text.substring(blank + 2)));
        } catch (NumberFormatException e) {
            throw new ProofRefused("not a proof: its index is out of range");
        } catch (IllegalArgumentException e) {
            throw new ProofRefused("not a proof: " + e.getMessage());
        }
    }

    /**
     * Refuses unless the log signed the checkpoint and the entry stands at the index under it.
     *
     * @return the checkpoint that the entry is in
     */
    public Checkpoint verify(byte[] entry, List<VerifierKey> logKeys) {
        Checkpoint signed = Checkpoint.of(checkpoint, logKeys);
        new InclusionProof(index, signed.size(), path).verify(Hash.ofEntry(entry), signed.root());
        return signed;
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(HEADER).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
