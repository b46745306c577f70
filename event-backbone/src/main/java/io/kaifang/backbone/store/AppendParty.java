package io.kaifang.backbone.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Appends that can be stored in one transaction: none locks exclusively what another locks, and they are few enough that the first
 * doesn't wait for the last.
 */
final class AppendParty implements Together.Party<AppendCall> {
    private static final int MOST_EVENTS = 64;
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final Map<Long, Boolean> shared = new HashMap<>();
    private int events;
    private int characters;

    /** Whether it is so large that it had better go alone. */
    static boolean isLarge(AppendCall call) {
        return call.events() > MOST_EVENTS || call.tags() > Locks.MOST || call.characters() > MOST_CHARACTERS;
    }

    @Override
    public boolean admits(AppendCall call) {
        var locks = call.locks().shared();
        if (events > 0 && (!fits(call) || touches(locks))) {
            return false;
        }
        shared.putAll(locks);
        events += call.events();
        characters += call.characters();
        return true;
    }

    private boolean fits(AppendCall call) {
        return events + call.events() <= MOST_EVENTS
                && characters + call.characters() <= MOST_CHARACTERS
                && shared.size() + call.locks().shared().size() <= Locks.MOST;
    }

    private boolean touches(Map<Long, Boolean> locks) {
        return locks.entrySet().stream().anyMatch(lock -> {
            var held = shared.get(lock.getKey());
            return held != null && !(held && lock.getValue());
        });
    }
}
