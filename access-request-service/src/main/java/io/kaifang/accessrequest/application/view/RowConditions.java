package io.kaifang.accessrequest.application.view;

import io.kaifang.rest.page.PageRequest.Place;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of a query. Only names from our code become part of its text; values that a caller sent are bound as parameters. */
public final class RowConditions {
    private final List<String> texts = new ArrayList<>(List.of("1 = 1"));
    private final Parameters parameters = new Parameters();

    public RowConditions equal(String field, @Nullable Object value) {
        if (value != null) {
            texts.add(field + " = :" + field);
            parameters.and(field, value);
        }
        return this;
    }

    public RowConditions that(String condition) {
        texts.add(condition);
        return this;
    }

    /** Of a list sorted by time and id, newest first: what comes after that place. */
    public RowConditions before(String time, String id, Optional<Place> after) {
        after.ifPresent(it -> {
            texts.add("(%1$s < :afterTime or (%1$s = :afterTime and %2$s < :afterId))".formatted(time, id));
            parameters.and("afterTime", it.at()).and("afterId", it.id());
        });
        return this;
    }

    public String where() {
        return String.join(" and ", texts);
    }

    public Map<String, Object> parameters() {
        return parameters.map();
    }
}
