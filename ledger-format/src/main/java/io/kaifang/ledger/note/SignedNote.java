package io.kaifang.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures under it.
 *
 * @param text ends with a line feed, which is signed as well
 * @param signatures at least one, at most 100
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    /** As many as Go's reader accepts; more would be an attack on verifiers. */
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new NoteRefused("malformed note");
        }
    }

    /** {@link NoteRefused} for bytes that aren't UTF-8 too. */
    public static SignedNote parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new NoteRefused("malformed note: not UTF-8", e);
        }
    }

    public static SignedNote parse(String note) {
        if (note.codePoints().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x7f)) {
            throw new NoteRefused("malformed note: it has control characters");
        }
        int blank = note.lastIndexOf("\n\n"); // the last blank line: the text may hold others
        if (blank < 0 || !note.endsWith("\n")) {
            throw new NoteRefused("malformed note: no signatures behind a blank line");
        }
        var signatures = new ArrayList<SignatureLine>();
        note.substring(blank + 2)
                .lines()
                .limit(MOST_SIGNATURES + 1L)
                .forEach(l -> signatures.add(SignatureLine.parse(l)));
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /**
     * The lines that known keys made. A known key's line that fails spoils the note, lines of unknown keys are passed
     * over, and a note without any known line is refused.
     */
    public List<SignatureLine> verifiedBy(Collection<VerifierKey> keys) {
        var verified = new ArrayList<SignatureLine>();
        for (SignatureLine line : signatures) {
            for (VerifierKey key : keys) {
                if (key.owns(line)) {
                    if (!key.verifies(text, line.signature())) {
                        throw new NoteRefused(
                                "the signature of " + key.name() + " does not hold: the text was changed");
                    }
                    verified.add(line);
                }
            }
        }
        if (verified.isEmpty()) {
            throw new NoteRefused("no known key signed this note; it was signed by "
                    + signatures.stream().map(SignatureLine::name).distinct().toList());
        }
        return verified;
    }

    /** This note with more lines under it; a line that it has already isn't repeated. */
    public SignedNote with(Collection<SignatureLine> more) {
        var all = new ArrayList<>(signatures);
        for (SignatureLine line : more) {
            if (all.stream().noneMatch(l -> l.toString().equals(line.toString()))) {
                all.add(line);
            }
        }
        return new SignedNote(text, all);
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
