package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.TagKeys;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;

/**
 * The advisory locks of one append: ascending keys, each in its strongest mode. What they protect, and why they can't deadlock,
 * is explained at the function {@code append_all}.
 *
 * @param shared by key, whether others may hold it as well
 */
record AppendLocks(SortedMap<Long, Boolean> shared) {
    /** The server has room for some thousands in all, so one transaction must leave enough for others. */
    static final int MAX = 256;

    /** While this lock is held nobody else appends, so it needs no other. */
    private static final AppendLocks EXCLUSIVE = new AppendLocks(new TreeMap<>(Map.of(TagKeys.EVERYTHING, false)));

    /** @param tags keys of all tags of the events */
    static AppendLocks of(List<TaggedEventMessage<?>> events, List<Long> tags, Criteria condition) {
        var locks = new TreeMap<Long, Boolean>();
        locks.put(TagKeys.EVERYTHING, true);
        events.forEach(event -> locks.put(TagKeys.ofType(event.event().type().name()), true));
        tags.forEach(tag -> locks.put(tag, true));
        for (var part : condition.parts()) {
            if (!part.keys().isEmpty()) {
                // a matching event carries every tag of the part, so any one of them will do
                locks.put(Collections.min(part.keys()), false);
            } else if (part.types().isEmpty()) {
                locks.put(TagKeys.EVERYTHING, false);
            } else {
                part.types().forEach(type -> locks.put(TagKeys.ofType(type), false));
            }
        }
        return locks.size() > MAX ? EXCLUSIVE : new AppendLocks(locks);
    }
}
