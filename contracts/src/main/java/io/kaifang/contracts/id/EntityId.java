package io.kaifang.contracts.id;

import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The id of an entity of one kind; ids of all kinds have one shape, safe in URLs, file names, topics and tags. */
public interface EntityId {
    Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /** Lower-case noun: {@code listing}. */
    String kind();

    /** The id itself. */
    String value();

    default Subject subject() {
        return new Subject(kind(), value());
    }

    default Tag tag() {
        return new Tag(kind(), value());
    }

    /** The tags of several ids. */
    static Set<Tag> tags(EntityId... ids) {
        return Arrays.stream(ids).map(EntityId::tag).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException if the value does not have the shape of an id
     */
    static void check(String kind, String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id of a " + kind + " has up to 80 letters, digits, dots, hyphens and underscores");
        }
    }
}
