package io.kaifang.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An entity by kind and id, written {@code kind/id}: {@code listing/l-17}.
 *
 * @param kind lower-case noun
 * @param id the entity's id
 */
public record Subject(String kind, String id) {
    public Subject {
        if (kind.isBlank() || id.isBlank() || kind.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a subject is kind/id, got " + kind + "/" + id);
        }
    }

    @JsonCreator
    public static Subject parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a subject is kind/id, got " + text);
        }
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    public Tag tag() {
        return new Tag(kind, id);
    }

    @JsonValue
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
