package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.contracts.Tag;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Translates sourcings and tags of the published language into Axon's. */
final class AxonCriteria {
    private AxonCriteria() {}

    static EventCriteria of(Sourcing sourcing) {
        return sourcing.parts().stream()
                .map(AxonCriteria::of)
                .reduce(EventCriteria::or)
                .orElseThrow();
    }

    private static EventCriteria of(Sourcing.Part part) {
        var tags = part.tags().stream().map(AxonCriteria::tag).collect(Collectors.toSet());
        var tagged = EventCriteria.havingTags(tags);
        return part.types().isEmpty()
                ? tagged
                : tagged.andBeingOneOfTypes(
                        part.types().stream().map(QualifiedName::new).collect(Collectors.toSet()));
    }

    static org.axonframework.messaging.eventstreaming.Tag tag(Tag tag) {
        return org.axonframework.messaging.eventstreaming.Tag.of(tag.key(), tag.value());
    }
}
