package io.kaifang.ledger.event;

import io.kaifang.ledger.digest.Sha256Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The digest of a range of a source's events, in the order in which the source keeps them: SHA-256 over a line for each,
 * {@code <position> <id> <SHA-256 of the canonical event, hex>\n} in UTF-8. Anyone who has the events can compute it with any tool.
 */
public final class RangeDigest {

    private final MessageDigest sha256 = Sha256Digest.begin();
    private long count;

    /**
     * Takes the next event in.
     *
     * @param digest of the canonical event, see {@link CanonicalEvent#digest}
     */
    public void add(long position, String id, String digest) {
        String line = position + " " + id + " " + digest + "\n";
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        count++;
    }

    public long count() {
        return count;
    }

    /** The digest in hex; starts over. */
    public String hex() {
        count = 0;
        return HexFormat.of().formatHex(sha256.digest());
    }
}
