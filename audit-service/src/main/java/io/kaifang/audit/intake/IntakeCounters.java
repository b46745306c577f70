package io.kaifang.audit.intake;

import io.kaifang.audit.log.sequence.Sequencer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What came in since the service started, and whether anything still can. For many threads. */
public final class IntakeCounters {

    private final AtomicLong appended = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong conflicts = new AtomicLong();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    public void took(Sequencer.Outcome outcome) {
        appended.addAndGet(outcome.appended());
        repeated.addAndGet(outcome.repeated());
        conflicts.addAndGet(outcome.conflicts());
    }

    public void alive() {
        failure.set(null);
    }

    public void failed(RuntimeException why) {
        failure.set(String.valueOf(why.getMessage()));
    }

    public long appended() {
        return appended.get();
    }

    public long repeated() {
        return repeated.get();
    }

    public long conflicts() {
        return conflicts.get();
    }

    /** Why nothing comes in, or null. */
    public @Nullable String failure() {
        return failure.get();
    }
}
