package io.kaifang.delivery.store;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns of a version that are served: those that the opening list has now. What is not on the list cannot be opened (Art. 9, 10).
 *
 * @param stored all columns of the version
 * @param places of the served ones among them, ascending
 */
public record ServedColumns(Columns stored, List<Integer> places) {
    public ServedColumns {
        places = List.copyOf(places);
    }

    /** Every column of a version whose listing has not changed. */
    public static ServedColumns all(Columns stored) {
        return under(stored, stored);
    }

    /**
     * What a listing leaves of a version.
     *
     * @param listed the list's fields as they are now
     */
    public static ServedColumns under(Columns stored, Columns listed) {
        return new ServedColumns(
                stored,
                IntStream.range(0, stored.size())
                        .filter(i -> listed.all().stream().anyMatch(stored.get(i)::isStill))
                        .boxed()
                        .toList());
    }

    /** Whether the version is served as it lies in its files. */
    public boolean areAll() {
        return places.size() == stored.size();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public List<Column> columns() {
        return places.stream().map(stored::get).toList();
    }

    public List<String> names() {
        return columns().stream().map(Column::name).toList();
    }

    /** The place of a served column among the stored ones. */
    public OptionalInt indexOf(String name) {
        return places.stream()
                .filter(place -> stored.get(place).name().equals(name))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
