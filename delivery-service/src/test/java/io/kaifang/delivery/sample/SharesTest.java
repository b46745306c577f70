package io.kaifang.delivery.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void each_value_has_its_share_to_less_than_a_row() {
        assertThat(Shares.of(Map.of("甲", 2L, "乙", 1L), 100)).isEqualTo(Map.of("甲", 67, "乙", 33));
        assertThat(Shares.of(Map.of("甲", 999_999L, "乙", 1L), 100)).isEqualTo(Map.of("甲", 100, "乙", 0));
    }

    @Test
    void as_many_rows_are_given_out_as_there_are() {
        assertThat(Shares.of(Map.of("a", 1L, "b", 1L, "c", 1L), 10).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(10);
        assertThat(Shares.of(Map.of(), 0)).isEmpty();
    }
}
