package io.kaifang.backbone.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names the events that a reader wants to see applied: {@code catalog:123,124;delivery:9}. It names each position, because a lower one may be
 * committed later.
 *
 * @param positions by service
 */
public record ConsistencyToken(SortedMap<String, SortedSet<Long>> positions) {
    /** The header with the token, on responses to commands and on read requests. */
    public static final String HEADER = "Kaifang-Consistency";

    private static final int MAX_POSITIONS = 1000;

    public ConsistencyToken {
        positions = new TreeMap<>(positions);
    }

    public static ConsistencyToken of(String service, Collection<Long> positions) {
        var token = new TreeMap<String, SortedSet<Long>>();
        if (!positions.isEmpty()) {
            token.put(service, new TreeSet<>(positions));
        }
        return new ConsistencyToken(token);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is not a token, or names more than a thousand positions
     */
    public static ConsistencyToken parse(String text) {
        var token = new TreeMap<String, SortedSet<Long>>();
        int count = 0;
        for (String part : split(text, ';')) {
            int colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a consistency token reads service:position,position");
            }
            var named = token.computeIfAbsent(part.substring(0, colon).strip(), _ -> new TreeSet<>());
            for (String position : split(part.substring(colon + 1), ',')) {
                if (++count > MAX_POSITIONS) {
                    throw new IllegalArgumentException(
                            "a consistency token names at most " + MAX_POSITIONS + " positions");
                }
                named.add(Long.parseLong(position.strip()));
            }
        }
        return new ConsistencyToken(token);
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public String toString() {
        return positions.entrySet().stream()
                .map(e -> e.getKey() + ":"
                        + e.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }
}
