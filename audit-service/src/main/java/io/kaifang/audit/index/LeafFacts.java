package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the index keeps of a leaf. */
public final class LeafFacts {

    private final JsonNode leaf;

    public LeafFacts(byte[] leaf) {
        this.leaf = Leaves.parse(leaf);
    }

    String type() {
        return leaf.path("type").asText();
    }

    String eventId() {
        return leaf.path("id").asText();
    }

    String outcome() {
        return leaf.path("outcome").asText("done");
    }

    public @Nullable String text(String attribute) {
        return leaf.hasNonNull(attribute) ? leaf.get(attribute).asText() : null;
    }

    /** When it happened by the service's clock; {@code otherwise} where the leaf doesn't say. */
    Instant time(Instant otherwise) {
        try {
            return OffsetDateTime.parse(leaf.path("time").asText()).toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    public Map<SubjectKind, String> subjects() {
        var subjects = new EnumMap<SubjectKind, String>(SubjectKind.class);
        String subject = leaf.path("subject").asText();
        for (SubjectKind kind : SubjectKind.values()) {
            String id = text(kind.attribute());
            if (id != null) {
                subjects.put(kind, id);
            } else if (subject.startsWith(kind.subject() + "/")) {
                subjects.put(kind, subject.substring(kind.subject().length() + 1));
            }
        }
        return subjects;
    }
}
