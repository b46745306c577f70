package io.kaifang.gateway.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Paths as lists of segments. */
public final class Paths {
    private Paths() {}

    static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /**
     * Whether a path could mean another one to whoever reads it next: dots that climb, encoded slashes or dots, backslashes,
     * empty segments.
     */
    public static boolean isTricky(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean encoded =
                lower.contains("%2f") || lower.contains("%5c") || lower.contains("%2e") || lower.contains("%00");
        return encoded
                || path.indexOf('\\') >= 0
                || path.contains("//")
                || segments(path).stream().anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }
}
