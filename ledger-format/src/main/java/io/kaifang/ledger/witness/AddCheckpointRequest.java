package io.kaifang.ledger.witness;

import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.note.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a request to a witness.
 *
 * @param old the size that the log believes the witness last signed
 * @param proof that the checkpoint continues it
 * @param checkpoint with the log's own signature
 */
record AddCheckpointRequest(long old, List<Hash> proof, SignedNote checkpoint) {

    private static final int LONGEST_PROOF = 63;
    private static final Pattern OLD = Pattern.compile("old (0|[1-9]\\d{0,18})");

    AddCheckpointRequest {
        proof = List.copyOf(proof);
    }

    /** {@link IllegalArgumentException} or {@link io.kaifang.ledger.note.NoteRefused} when it is malformed. */
    static AddCheckpointRequest parse(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("no blank line before the checkpoint");
        }
        List<String> lines = text.substring(0, blank).lines().toList();
        Matcher old = OLD.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!old.matches() || lines.size() > LONGEST_PROOF + 1) {
            throw new IllegalArgumentException("no old size, or too long a proof");
        }
        List<Hash> proof = lines.stream().skip(1).map(Hash::parse).toList();
        return new AddCheckpointRequest(
                Long.parseLong(old.group(1)), proof, SignedNote.parse(text.substring(blank + 2)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("old ").append(old).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
