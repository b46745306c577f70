package io.kaifang.accessrequest.view;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions of a query. Names are ours; whatever a caller sent is bound as a parameter, never written into the text. */
final class Conditions {
    private final List<String> texts = new ArrayList<>(List.of("1 = 1"));
    private final Parameters parameters = new Parameters();

    /** The sort key after which a list goes on. */
    record Key(Instant time, String id) {}

    Conditions equal(String field, @Nullable Object value) {
        if (value != null) {
            texts.add(field + " = :" + field);
            parameters.and(field, value);
        }
        return this;
    }

    Conditions that(String condition) {
        texts.add(condition);
        return this;
    }

    Conditions before(String time, String id, Optional<Key> key) {
        key.ifPresent(it -> {
            texts.add("(%1$s < :afterTime or (%1$s = :afterTime and %2$s < :afterId))".formatted(time, id));
            parameters.and("afterTime", it.time()).and("afterId", it.id());
        });
        return this;
    }

    String where() {
        return String.join(" and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters.map();
    }
}
