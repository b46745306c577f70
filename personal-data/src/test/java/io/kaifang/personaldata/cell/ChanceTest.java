package io.kaifang.personaldata.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void the_upper_tail_of_the_binomial_distribution() {
        assertThat(Chance.ofAtLeast(0, 10, 0.5)).isEqualTo(1);
        assertThat(Chance.ofAtLeast(1, 1, 0.1)).isCloseTo(0.1, within(1e-12));
        assertThat(Chance.ofAtLeast(2, 3, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(Chance.ofAtLeast(6, 6, 1.0 / 11)).isCloseTo(Math.pow(11, -6), within(1e-12));
    }

    @Test
    void over_many_tries_the_expected_number_is_likely_and_twice_as_many_are_not() {
        assertThat(Chance.ofAtLeast(10_000, 100_000, 0.1)).isGreaterThan(0.4);
        assertThat(Chance.ofAtLeast(20_000, 100_000, 0.1)).isLessThan(1e-9);
    }
}
