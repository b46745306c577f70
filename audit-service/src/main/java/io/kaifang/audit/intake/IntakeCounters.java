package io.kaifang.audit.intake;

import io.kaifang.audit.log.sequence.Sequencer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What came in since the service started, and whether anything still can. For many threads. */
@Singleton
public final class IntakeCounters {

    private volatile Sequencer.Outcome total = Sequencer.Outcome.NOTHING;
    private volatile @Nullable String failure;

    public synchronized void took(Sequencer.Outcome outcome) {
        total = total.and(outcome);
    }

    public void alive() {
        failure = null;
    }

    public void failed(RuntimeException why) {
        failure = String.valueOf(why.getMessage());
    }

    /** What became of all that came in. */
    public Sequencer.Outcome total() {
        return total;
    }

    /** Why nothing comes in, or null. */
    public @Nullable String failure() {
        return failure;
    }
}
