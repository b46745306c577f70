package io.kaifang.backbone.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Axon's criteria as a union of parts, each asking for all of its tags and one of its types; both empty asks for every event.
 */
record Criteria(List<Part> parts) {
    /** No event is of this type, so whatever matches it without tags matches every event. */
    private static final QualifiedName NO_TYPE = new QualifiedName("\u0000");

    /** @param keys of its tags, see {@link TagKeys} */
    record Part(List<Long> keys, List<String> types) {
        boolean isOneTag() {
            return keys.size() == 1 && types.isEmpty();
        }
    }

    static Criteria of(EventCriteria criteria) {
        // flatten() drops what asks for everything, so that it can't be told from asking for nothing
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
