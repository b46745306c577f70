package io.kaifang.contracts.id;

import java.util.regex.Pattern;

/** The one shape that ids have: safe in URLs, file names, topics and tags. */
final class Ids {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private Ids() {}

    static void check(String kind, String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id of a " + kind + " has up to 80 letters, digits, dots, hyphens and underscores");
        }
    }
}
