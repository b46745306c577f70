package io.kaifang.contracts.suite;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The beginning of the paths that are meant, in whole segments; {@code {}} stands for any one segment.
 *
 * @param text as it is written: {@code /listings/{}/materials}
 */
public record PathPrefix(String text) {
    private static final String ANY = "{}";

    /** The most exact first: more segments, then fewer placeholders. */
    public static final Comparator<PathPrefix> MOST_EXACT_FIRST = Comparator.<PathPrefix>comparingInt(
                    prefix -> -prefix.segments().size())
            .thenComparingLong(
                    prefix -> prefix.segments().stream().filter(ANY::equals).count());

    /** Whether the path is this one or lies below it. */
    public boolean covers(String path) {
        List<String> own = segments();
        List<String> asked = segments(path);
        if (own.size() > asked.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(ANY) && !own.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> segments() {
        return segments(text);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
