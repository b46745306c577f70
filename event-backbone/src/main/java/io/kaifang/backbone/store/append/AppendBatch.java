package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.batch.GroupCommit;
import java.util.HashMap;
import java.util.Map;

/**
 * Appends that can share a transaction: none needs a lock exclusively that another one needs too, and they are few enough that the first does
 * not wait noticeably for the last.
 */
final class AppendBatch implements GroupCommit.Batch<AppendCall> {
    private static final int MAX_EVENTS = 64;
    private static final int MAX_CHARACTERS = 256 * 1024;

    private final Map<Long, Boolean> shared = new HashMap<>();
    private int events;
    private int characters;

    /** Whether the append is so large that it should run alone. */
    static boolean isLarge(AppendCall call) {
        return call.events() > MAX_EVENTS
                || call.tagKeys().size() > AppendLocks.MAX
                || call.characters() > MAX_CHARACTERS;
    }

    @Override
    public boolean tryAdd(AppendCall call) {
        var locks = call.locks().shared();
        if (events > 0 && (!fits(call) || conflictsWith(locks))) {
            return false;
        }
        shared.putAll(locks);
        events += call.events();
        characters += call.characters();
        return true;
    }

    private boolean fits(AppendCall call) {
        return events + call.events() <= MAX_EVENTS
                && characters + call.characters() <= MAX_CHARACTERS
                && shared.size() + call.locks().shared().size() <= AppendLocks.MAX;
    }

    private boolean conflictsWith(Map<Long, Boolean> locks) {
        return locks.entrySet().stream().anyMatch(lock -> {
            var held = shared.get(lock.getKey());
            return held != null && !(held && lock.getValue());
        });
    }
}
