package io.kaifang.audit.log.checkpoint;

import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.ledger.note.VerifierKey;
import java.util.List;

/** Puts a rotation of the log's keys on the log itself, once. */
public final class KeyAnnouncement {

    private final LedgerKeys keys;
    private final Sequencer sequencer;

    public KeyAnnouncement(LedgerKeys keys, Sequencer sequencer) {
        this.keys = keys;
        this.sequencer = sequencer;
    }

    /**
     * Announces the newest pair, unless it is the first. Other keys under a generation that was announced before are recorded as
     * a conflict: somebody exchanged the files. {@link LedgerUnavailable} when it is to be tried again.
     */
    public void make() {
        if (keys.generation() > 1) {
            List<String> newest = keys.signing().stream()
                    .limit(2)
                    .map(key -> key.verifier())
                    .map(VerifierKey::toString)
                    .toList();
            sequencer.append(List.of(Leaves.keysRotated(keys.generation(), newest)));
        }
    }
}
