package io.kaifang.backbone.store.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Axon's criteria as a union of parts. A part matches events with all of its tags and one of its types; without tags and types it matches every
 * event.
 */
public record Criteria(List<Part> parts) {
    /** No event has this type, so criteria that match it without tags match every event. */
    private static final QualifiedName NO_TYPE = new QualifiedName("\u0000");

    /**
     * Matches events with all of the tags and one of the types.
     *
     * @param keys the keys of the tags, see {@link TagKeys}
     */
    public record Part(List<Long> keys, List<String> types) {
        public boolean isOneTag() {
            return keys.size() == 1 && types.isEmpty();
        }
    }

    public static Criteria of(EventCriteria criteria) {
        // flatten() drops the part that matches everything, and leaves the same as for criteria that match nothing
        if (criteria.matches(NO_TYPE, Set.of())) {
            return new Criteria(List.of(new Part(List.of(), List.of())));
        }
        var parts = new ArrayList<Part>();
        for (EventCriterion criterion : criteria.flatten()) {
            parts.add(new Part(
                    criterion.tags().stream().map(TagKeys::of).toList(),
                    criterion.types().stream().map(QualifiedName::name).sorted().toList()));
        }
        return new Criteria(List.copyOf(parts));
    }
}
