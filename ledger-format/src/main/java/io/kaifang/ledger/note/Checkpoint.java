package io.kaifang.ledger.note;

import io.kaifang.ledger.merkle.Hash;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log signs: so many entries, with this root. It holds no time; witnesses add theirs.
 *
 * @param origin the log's name
 * @param size of the tree
 * @param root of the tree
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,18}");

    /** The text of a note; extension lines behind the root are borne and not kept. {@link NoteRefused} otherwise. */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (!text.endsWith("\n") || lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) {
            throw new NoteRefused("malformed checkpoint: origin, size and root are wanted, a line each");
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            throw new NoteRefused("malformed checkpoint: '" + lines.get(1) + "' is no tree size");
        }
        try {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.parse(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("malformed checkpoint: " + e.getMessage(), e);
        }
    }

    /** The checkpoint of a note that at least one of the log's own keys signed. */
    public static Checkpoint of(SignedNote note, List<VerifierKey> logKeys) {
        note.verifiedBy(logKeys);
        Checkpoint checkpoint = parse(note.text());
        if (logKeys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            throw new NoteRefused("the checkpoint is of another log: " + checkpoint.origin());
        }
        return checkpoint;
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
