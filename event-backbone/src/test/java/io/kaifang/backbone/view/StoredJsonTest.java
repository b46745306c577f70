package io.kaifang.backbone.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredJsonTest {
    private record Shop(Set<DayOfWeek> open, Map<String, Integer> prices, List<String> shelves) {}

    @Test
    void the_same_value_is_the_same_text_whatever_order_it_comes_in() {
        var one = new Shop(days("MONDAY", "SUNDAY"), prices("apple", "pear"), List.of("b", "a"));
        var other = new Shop(days("SUNDAY", "MONDAY"), prices("pear", "apple"), List.of("b", "a"));
        assertThat(StoredJson.write(one))
                .isEqualTo(StoredJson.write(other))
                .isEqualTo(
                        "{\"open\":[\"MONDAY\",\"SUNDAY\"],\"prices\":{\"apple\":1,\"pear\":1},\"shelves\":[\"b\",\"a\"]}");
    }

    @Test
    void what_was_written_is_read() {
        var shop = new Shop(Set.of(DayOfWeek.FRIDAY), Map.of("apple", 1), List.of());
        assertThat(StoredJson.read(StoredJson.write(shop), new TypeReference<Shop>() {}))
                .isEqualTo(shop);
    }

    private static Set<DayOfWeek> days(String... names) {
        var days = new LinkedHashSet<DayOfWeek>();
        for (String name : names) {
            days.add(DayOfWeek.valueOf(name));
        }
        return days;
    }

    private static Map<String, Integer> prices(String... names) {
        SequencedMap<String, Integer> prices = new LinkedHashMap<>();
        for (String name : names) {
            prices.put(name, 1);
        }
        return prices;
    }
}
