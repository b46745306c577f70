package io.kaifang.backbone.decision;

import java.util.Collection;
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
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a consistency token reads service:position,position");
            }
            var named = token.computeIfAbsent(part.substring(0, colon).strip(), _ -> new TreeSet<>());
            for (String position : part.substring(colon + 1).split(",", -1)) {
                if (++count > MAX_POSITIONS) {
                    throw new IllegalArgumentException(
                            "a consistency token names at most " + MAX_POSITIONS + " positions");
                }
                named.add(Long.parseLong(position.strip()));
            }
        }
        return new ConsistencyToken(token);
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
